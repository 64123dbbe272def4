//! `~/.aliyun/config.json`, which the vendor's command-line tool writes.

use super::key_provider::KeyProvider;
use super::source_kind::{Profile, SourceKind};
use super::sources::Sources;
use super::sts::{Oidc, Role};
use crate::chain::read as read_file;
use crate::credentials::rpc::Keys;
use crate::credentials::rpc::renewing::SourceError;
use crate::credentials::{is_quoted, validate};
use crate::document::{Document, Node};
use crate::value::Secret;
use std::time::Duration;

/// All modes of the tool, with advice for those that this SDK does not support.
const MODES: [(&str, Option<&str>); 14] = [
    ("AK", None),
    ("StsToken", None),
    ("RamRoleArn", None),
    ("EcsRamRole", None),
    ("RamRoleArnWithRoleName", None),
    ("ChainableRamRoleArn", None),
    ("OIDC", None),
    ("CredentialsURI", None),
    ("CloudSSO", Some(BROWSER)),
    ("OAuth", Some(BROWSER)),
    ("External", Some("run its program, and pass the keys that it prints to `Credentials::new`")),
    ("RsaKeyPair", Some("use a profile with an access key, or with a role")),
    ("BearerToken", Some(UNSIGNED)),
    ("Anonymous", Some(UNSIGNED)),
];

const BROWSER: &str = "it needs a browser: use a profile with an access key, or with a role";
const UNSIGNED: &str = "calls must be signed: use a profile with an access key, or with a role";

/// The maximum number of chained profiles.
const DEEPEST: usize = 16;

/// Reads the profile that was used before, or else the one that is named or current.
pub(super) fn read(
    sources: &Sources,
    before: Option<&Profile>,
    notes: &mut Vec<String>,
) -> Result<(KeyProvider, Profile), SourceError> {
    if sources.variables.is_true("ALIBABA_CLOUD_CLI_PROFILE_DISABLED")? {
        return Err(SourceError::not_configured("ALIBABA_CLOUD_CLI_PROFILE_DISABLED disables this source"));
    }
    let path = match (before, &sources.config_path) {
        (Some(profile), _) => profile.path.clone(),
        (None, Some(path)) => path.clone(),
        (None, None) => sources.home()?.join(".aliyun").join("config.json"),
    };
    let shown = path.display();
    let Some(file) = read_file(&path)? else {
        return Err(SourceError::missing(format!("{shown} does not exist"), sources.config_path.is_some()));
    };
    notes.extend(file.warning);
    let Ok(document) = Document::parse_json(file.text.expose().as_bytes()) else {
        return Err(SourceError::refused(format!("{shown} is not valid JSON")));
    };
    let provider = named(sources, document.root(), before);
    document.wipe();
    match provider {
        Ok((provider, name)) => Ok((provider, Profile { path, name })),
        Err(no) => Err(SourceError { text: format!("{shown}: {}", no.text), ..no }),
    }
}

fn named(
    sources: &Sources,
    root: Node<'_>,
    before: Option<&Profile>,
) -> Result<(KeyProvider, String), SourceError> {
    // The other file may have the profile that the program or the environment names.
    let (name, by, needed) = match sources.profile_named(before)? {
        Some((name, by)) => (name, by, before.is_some()),
        None => match field(root, "current")? {
            Some(name) => (name, "`current`", true),
            None if root.get("profiles").is_none_or(|profiles| profiles.children().next().is_none()) => {
                return Err(SourceError::not_configured("there is no profile"));
            }
            None => {
                return Err(SourceError::refused(
                    "`current` is missing: set it to the profile to use, or set ALIBABA_CLOUD_PROFILE",
                ));
            }
        },
    };
    let Some(profile) = find(root, &name)? else {
        return Err(SourceError::missing(format!("there is no profile with this name ({by})"), needed));
    };
    Ok((provider(sources, root, profile, by, DEEPEST)?, name))
}

fn find<'d>(root: Node<'d>, name: &str) -> Result<Option<Node<'d>>, SourceError> {
    let profiles = root.get("profiles").into_iter().flat_map(Node::children);
    let mut same = profiles.filter(|profile| profile.get("name").is_some_and(|each| each.text() == name));
    match (same.next(), same.next()) {
        (profile, None) => Ok(profile),
        _ => Err(SourceError::refused("two profiles have the same name: rename one")),
    }
}

fn provider(
    sources: &Sources,
    root: Node<'_>,
    profile: Node<'_>,
    by: &str,
    deep: usize,
) -> Result<KeyProvider, SourceError> {
    let needed = |name: &str| {
        field(profile, name)?
            .ok_or_else(|| SourceError::refused(format!("`{name}` is missing in the profile ({by})")))
    };
    let part = |name: &str| {
        let text = needed(name)?;
        validate(&format!("`{name}` of the profile ({by})"), &text)?;
        Ok::<_, SourceError>(text)
    };
    let keys = |token: Option<Secret>| {
        let (id, secret) = (part("access_key_id")?, part("access_key_secret")?.into());
        Ok::<_, SourceError>(Keys::new(id, secret, token))
    };
    let token = || Ok::<_, SourceError>(Secret::from(part("sts_token")?));
    let role =
        |base: KeyProvider| Ok::<_, SourceError>(KeyProvider::Role(Box::new(base), role(sources, profile)?));
    match mode(profile, by)? {
        "AK" => Ok(KeyProvider::Keys(keys(None)?)),
        "StsToken" => Ok(KeyProvider::Keys(keys(Some(token()?))?)),
        "EcsRamRole" => Ok(KeyProvider::Instance(field(profile, "ram_role_name")?)),
        "RamRoleArn" => {
            let token = field(profile, "sts_token")?.map(|_| token()).transpose()?;
            role(KeyProvider::Keys(keys(token)?))
        }
        "RamRoleArnWithRoleName" => role(KeyProvider::Instance(field(profile, "ram_role_name")?)),
        "ChainableRamRoleArn" => {
            let Some(deep) = deep.checked_sub(1) else {
                return Err(SourceError::refused("`source_profile` is circular"));
            };
            let by = "`source_profile`";
            let Some(source) = find(root, &needed("source_profile")?)? else {
                return Err(SourceError::refused(format!("there is no profile with this name ({by})")));
            };
            role(provider(sources, root, source, by, deep)?)
        }
        "CredentialsURI" => {
            Ok(KeyProvider::Address(given_or(sources, profile, "credentials_uri", SourceKind::URI)?.into()))
        }
        _ => Ok(KeyProvider::Oidc(Oidc {
            role: self::role(sources, profile)?,
            provider_arn: given_or(sources, profile, "oidc_provider_arn", Oidc::PROVIDER)?,
            token_file: given_or(sources, profile, "oidc_token_file", Oidc::TOKEN_FILE)?.into(),
        })),
    }
}

/// Returns the mode of a profile, as spelled in the table.
fn mode(profile: Node<'_>, by: &str) -> Result<&'static str, SourceError> {
    let Some(mode) = field(profile, "mode")? else { return inferred(profile, by) };
    match MODES.iter().find(|(known, _)| known.eq_ignore_ascii_case(&mode)) {
        Some((known, None)) => Ok(known),
        Some((known, Some(instead))) => Err(SourceError::refused(format!(
            "the profile ({by}) has the mode {known}, which this SDK does not support: {instead}"
        ))),
        None => {
            let known: Vec<_> = MODES.iter().filter(|mode| mode.1.is_none()).map(|mode| mode.0).collect();
            Err(SourceError::refused(format!(
                "the profile ({by}) has an unknown `mode`: use {}",
                known.join(", ")
            )))
        }
    }
}

/// Infers the mode of a profile without one, such as an old or a hand-written one. The tool decides by the fields as
/// well; if two modes match, the keys may belong to two accounts.
fn inferred(profile: Node<'_>, by: &str) -> Result<&'static str, SourceError> {
    let has = |name: &str| field(profile, name).map(|value| value.is_some());
    let keys = has("access_key_id")? || has("access_key_secret")?;
    let [token, role, instance, provider, address] = [
        has("sts_token")?,
        has("ram_role_arn")?,
        has("ram_role_name")?,
        has("oidc_provider_arn")?,
        has("credentials_uri")?,
    ];
    match (keys, token, role, instance, provider, address) {
        (true, false, false, false, false, false) => Ok("AK"),
        (true, true, false, false, false, false) => Ok("StsToken"),
        (true, false, true, false, false, false) => Ok("RamRoleArn"),
        (false, false, false, true, false, false) => Ok("EcsRamRole"),
        (false, false, true, false, true, false) => Ok("OIDC"),
        (false, false, false, false, false, true) => Ok("CredentialsURI"),
        _ => Err(SourceError::refused(format!(
            "`mode` is missing in the profile ({by}), and its fields are ambiguous: run `aliyun configure` to set it"
        ))),
    }
}

fn role(sources: &Sources, profile: Node<'_>) -> Result<Role, SourceError> {
    let mut role = Role::new(given_or(sources, profile, "ram_role_arn", Role::ARN)?);
    role.session_name = match field(profile, "ram_session_name")? {
        None => field(profile, "role_session_name")?,
        name => name,
    };
    role.policy = field(profile, "policy")?;
    role.external_id = field(profile, "external_id")?.map(Secret::from);
    role.region = field(profile, "sts_region")?;
    role.vpc = field(profile, "enable_vpc")?.map(|vpc| vpc == "true");
    // The tool writes 0 for a missing value.
    if let Some(seconds) = field(profile, "expired_seconds")?.filter(|seconds| seconds != "0") {
        let seconds =
            seconds.parse().map_err(|_| SourceError::refused("`expired_seconds` is not a number"))?;
        role.duration = Duration::from_secs(seconds);
    }
    Ok(role)
}

fn given_or(sources: &Sources, profile: Node<'_>, name: &str, variable: &str) -> Result<String, SourceError> {
    sources.given_or(field(profile, name)?, name, variable)
}

/// Returns the string of a field, unless it is empty. A quote, a space or a line break around it is a copying mistake.
fn field(node: Node<'_>, name: &str) -> Result<Option<String>, SourceError> {
    let Some(text) = node.get(name).map(|node| node.text().into_owned()) else { return Ok(None) };
    match text.trim() {
        "" => Ok(None),
        trimmed if trimmed.len() != text.len() || is_quoted(&text) => Err(SourceError::refused(format!(
            "the value of `{name}` begins or ends with a quote, a space or a line break: remove it"
        ))),
        _ => Ok(Some(text)),
    }
}
