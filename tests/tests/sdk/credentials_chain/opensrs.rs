//! OpenSRS: the environment, or else a file.

use super::Folder;
use registrar_sdk::Error;
use registrar_sdk::opensrs::Credentials;

const USERNAME: &str = "OPENSRS_USERNAME";
const KEY: &str = "OPENSRS_KEY";

const FILE: &str =
    "# mine\n[default]\nusername = reseller\nkey = canary1\n\n[test]\nusername: tester\nkey: canary2\n";

fn chain(variables: &[(&str, &str)]) -> Result<Credentials, Error> {
    let variables: Vec<_> =
        variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Credentials::chain_from_variables(move |name| {
        variables.iter().find(|(each, _)| each == name).map(|(_, value)| value.clone())
    })
}

#[test]
fn the_environment_takes_precedence_over_the_files_profiles() {
    let folder = Folder::new();
    let path = folder.write(".opensrs/credentials", FILE);
    let found = |variables: &[(&str, &str)]| chain(variables).expect("credentials");
    assert_eq!(found(&[(USERNAME, "me"), (KEY, "canary"), folder.home()]), Credentials::new("me", "canary"));
    assert_eq!(found(&[folder.home()]), Credentials::new("reseller", "canary1"));
    assert_eq!(found(&[folder.home(), ("OPENSRS_PROFILE", "test")]), Credentials::new("tester", "canary2"));
    let path = path.to_str().expect("UTF-8");
    assert_eq!(found(&[("OPENSRS_CREDENTIALS_FILE", path)]).username(), "reseller");
    assert_eq!(Credentials::from_file(path, "test").expect("credentials").username(), "tester");
    assert_eq!(found(&[folder.home()]).warnings(), [""; 0]);
}

#[test]
fn problems_are_reported_without_quoting_values() {
    let folder = Folder::new();
    let message = |variables: &[(&str, &str)]| {
        let error = chain(variables).expect_err("an error");
        let message = format!("{error} {error:?}");
        assert!(matches!(error, Error::Credentials(_)) && !message.contains("canary"), "{message}");
        error.to_string()
    };
    let none = message(&[folder.home()]);
    assert!(none.contains("neither OPENSRS_USERNAME nor OPENSRS_KEY is set, and /"), "{none}");
    folder.write(".opensrs/credentials", FILE);
    assert!(
        message(&[folder.home(), ("OPENSRS_PROFILE", "canary")])
            .contains("credentials has no section for the profile")
    );
    // Incomplete variables are an error, not a reason to use another account's key.
    assert!(
        message(&[folder.home(), (KEY, "canary")])
            .contains("OPENSRS_USERNAME is not set; to use another source, unset OPENSRS_KEY")
    );
    folder.write(".opensrs/credentials", "[default]\nusername = canary\n");
    assert!(
        message(&[folder.home()]).contains("credentials: `key` is missing in the section of the profile")
    );
    assert!(message(&[]).contains("HOME is not set"));
}

#[cfg(unix)]
#[test]
fn a_file_that_other_users_can_read_causes_a_warning() {
    let folder = Folder::new();
    let path = folder.write(".opensrs/credentials", FILE);
    super::close(&path, 0o644);
    let credentials = chain(&[folder.home()]).expect("credentials");
    let warnings = credentials.warnings();
    assert!(warnings[0].contains("mode 644") && !format!("{warnings:?} {credentials:?}").contains("canary"));
}
