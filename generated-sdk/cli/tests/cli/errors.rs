//! Mistakes on the command line: nothing is sent, and the nearest name is suggested.

use crate::shell::Shell;
use crate::texts::{session, snapshot};

#[test]
fn misspelled_names_are_answered_with_the_nearest_ones() {
    let shell = Shell::new("misspelled");
    let check = "aliyun-domain CheckDomain";
    let commands = [
        "aliyun-domian CheckDomain".to_owned(),
        "aliyun-domain CheckDomian --dry-run".to_owned(),
        format!("{check} --domian-name example.com"),
        format!("{check} DomianName=example.com --dry-run"),
        format!("{check} --domain-name example.com --fee-command crate --dry-run"),
        format!("{check} --domain-name example.com FeeCommand=xyzzy"),
        format!("{check} example.com"),
        format!("{check} --dry-run"),
        format!("{check} DomainName=example --dry-run"),
        format!("{check} DomainName=example.com --edition chinese"),
        format!("{check} DomainName.1=example.com"),
        "opensrs RegisterDomain contact_set.ownr.email=a@example.com --dry-run".to_owned(),
        "opensrs RegisterDomain contact_set=alex --dry-run".to_owned(),
        "opensrs AssignNameservers domain=example.com assign_ns.first=ns1.example.net".to_owned(),
        "opensrs RenewDomain --domain example.com".to_owned(),
        "opensrs RevokeDomain --domain example.com".to_owned(),
        "describe CheckDomian".to_owned(),
        "list xyzzy".to_owned(),
        "list --effect buy".to_owned(),
        "orders reconsile 7".to_owned(),
    ];
    let mut text = String::new();
    for command in &commands {
        let words: Vec<&str> = command.split(' ').collect();
        assert_ne!(shell.run(&words).code, 0, "{command}");
        text.push_str(&session(&shell, &words));
    }
    assert!(shell.fake.seen().is_empty());
    snapshot("errors", &text);
}
