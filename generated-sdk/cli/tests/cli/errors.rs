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

#[test]
fn mistakes_in_tasks_and_accounts_name_the_option_or_the_line() {
    let shell = Shell::seeded("task-errors", "{names: {soon.com: 30d}}");
    let limit = "--years 1 --at-most 15CNY";
    let mut text = String::new();
    let mut run = |commands: &[String]| {
        for command in commands {
            let words: Vec<&str> = command.split(' ').collect();
            text.push_str(&session(&shell, &words));
        }
    };
    run(&[
        "domians".to_owned(),
        "domains --expiring 60".to_owned(),
        "check example".to_owned(),
        "check a.com a.com".to_owned(),
        "renew".to_owned(),
        "renew soon.com --years 1".to_owned(),
        "renew soon.com --at-most 15USD".to_owned(),
        "renew soon.com --years 1 --at-most 15".to_owned(),
        "renew soon.com --years 1 --at-most 15USD --at-any-price".to_owned(),
        format!("renew soon.com later.com {limit} --order-id invoice-7"),
        format!("register new.com {limit}"),
        format!("register new.com {limit} --contact /nowhere.json"),
        format!("register new.com {limit} --profile 7"),
        "renew soon.com --years 1 --at-most 15CNY --account shop".to_owned(),
        "domains --config /nowhere.toml".to_owned(),
        "orders settle invoice-7".to_owned(),
        "orders conclude invoice-7 not-placed --number 7".to_owned(),
    ]);
    for file in [
        "[accounts.shop]\nservice = \"aliyun-domian\"\n",
        "[accounts.shop]\nservice = \"opensrs\"\nedition = \"live\"\ncredentials = \"0123456789\"\n",
        "[accounts.shop]\nservice = \"opensrs\"\nedition = \"live\"\ncredentials = \"chain\"\nallow = [\"buy\"]\n",
        "[accounts.shop]\nservice = \"opensrs\"\nedition = \"live\"\ncredentials = \"chain\"\nlimits = \"9USD\"\n",
        "[accounts.shop\n",
    ] {
        shell.configure(file);
        run(&["accounts".to_owned()]);
    }
    shell.configure(
        "[accounts.shop]\nservice = \"opensrs\"\nedition = \"live\"\ncredentials = \"environment\"\n",
    );
    run(&[
        format!("renew soon.com {limit}"),
        "domains --account shp".to_owned(),
        "domains --account-id 7".to_owned(),
    ]);
    assert!(shell.fake.seen().is_empty());
    snapshot("task-errors", &text);
}
