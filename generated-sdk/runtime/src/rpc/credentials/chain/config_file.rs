//! `~/.aliyun/config.json`, which the vendor's command-line tool writes.

use super::keys::Keys;
use super::recipe::Recipe;
use super::renewing::No;
use super::sources::Sources;
use super::sts::{Oidc, Role};
use crate::credentials::read;
use crate::{Document, Node, Secret};
use std::time::Duration;

/// Modes of the tool that need a browser, a private key or another program.
const NOT_READ: [&str; 5] = ["CloudSSO", "OAuth", "External", "RsaKeyPair", "CredentialsURI"];

/// Profiles that stand on others: more than anyone has in a row.
const DEEPEST: usize = 16;

/// What the file says about the profile that is meant.
pub(super) fn recipe(sources: &Sources, notes: &mut Vec<String>) -> Result<Recipe, No> {
    if sources.variables.is_true("ALIBABA_CLOUD_CLI_PROFILE_DISABLED")? {
        return Err(No::absent("ALIBABA_CLOUD_CLI_PROFILE_DISABLED switches it off"));
    }
    let path = match &sources.config_path {
        Some(path) => path.clone(),
        None => sources.home()?.join(".aliyun").join("config.json"),
    };
    let Some(file) = read(&path)? else {
        return Err(No::not_there(format!("there is no {}", path.display()), sources.config_path.is_some()));
    };
    notes.extend(file.warning);
    let shown = path.display();
    let Ok(document) = Document::parse_json(file.text.expose().as_bytes()) else {
        return Err(No::refused(format!("{shown} is no JSON")));
    };
    let recipe = named(sources, document.root());
    document.wipe();
    recipe.map_err(|no| No { text: format!("{shown} {}", no.text), ..no })
}

fn named(sources: &Sources, root: Node<'_>) -> Result<Recipe, No> {
    let (name, by) = match sources.profile_asked()? {
        Some((name, by)) => (name, by),
        None => match field(root, "current") {
            Some(name) => (name, "`current`"),
            None => return Err(No::absent("does not say which profile is `current`")),
        },
    };
    profile(sources, root, &name, by, DEEPEST)
}

fn profile(sources: &Sources, root: Node<'_>, name: &str, by: &str, deep: usize) -> Result<Recipe, No> {
    let profiles = root.get("profiles").into_iter().flat_map(Node::children);
    let mut same = profiles.filter(|profile| profile.get("name").is_some_and(|each| each.text() == name));
    let Some(profile) = same.next() else {
        return Err(No::refused(format!("has no profile of the name that {by} says")));
    };
    let needed = |name: &str| {
        field(profile, name)
            .ok_or_else(|| No::refused(format!("has no `{name}` in the profile that {by} names")))
    };
    let keys = |token: Option<Secret>| {
        Ok::<_, No>(Keys::new(needed("access_key_id")?, needed("access_key_secret")?.into(), token))
    };
    match &*needed("mode")? {
        "AK" => Ok(Recipe::Keys(keys(None)?)),
        "StsToken" => Ok(Recipe::Keys(keys(Some(needed("sts_token")?.into()))?)),
        "EcsRamRole" => Ok(Recipe::Instance(field(profile, "ram_role_name"))),
        "RamRoleArn" => Ok(Recipe::Role(Box::new(Recipe::Keys(keys(None)?)), role(sources, profile)?)),
        "ChainableRamRoleArn" => {
            let Some(deep) = deep.checked_sub(1) else {
                return Err(No::refused("has profiles whose `source_profile` leads round in a circle"));
            };
            let base = self::profile(sources, root, &needed("source_profile")?, "`source_profile`", deep)?;
            Ok(Recipe::Role(Box::new(base), role(sources, profile)?))
        }
        "OIDC" => Ok(Recipe::Oidc(Oidc {
            role: role(sources, profile)?,
            provider_arn: sources.given_or(field(profile, "oidc_provider_arn"), Oidc::PROVIDER)?,
            token_file: sources.given_or(field(profile, "oidc_token_file"), Oidc::TOKEN_FILE)?.into(),
        })),
        mode => Err(No::refused(match NOT_READ.iter().find(|known| **known == mode) {
            Some(known) => format!("has a profile of the mode {known}, which this SDK does not read"),
            None => "has a profile whose mode is none that is known".to_owned(),
        })),
    }
}

fn role(sources: &Sources, profile: Node<'_>) -> Result<Role, No> {
    let mut role = Role::new(sources.given_or(field(profile, "ram_role_arn"), Role::ARN)?);
    role.session_name = field(profile, "ram_session_name").or_else(|| field(profile, "role_session_name"));
    role.policy = field(profile, "policy");
    role.external_id = field(profile, "external_id").map(Secret::from);
    role.region = field(profile, "sts_region");
    role.vpc = field(profile, "enable_vpc").map(|vpc| vpc == "true");
    // The tool writes 0 for what was not said.
    if let Some(seconds) = field(profile, "expired_seconds").filter(|seconds| seconds != "0") {
        let seconds =
            seconds.parse().map_err(|_| No::refused("has an `expired_seconds` that is no number"))?;
        role.duration = Duration::from_secs(seconds);
    }
    Ok(role)
}

/// The text of a field, unless it is empty.
fn field(node: Node<'_>, name: &str) -> Option<String> {
    node.get(name).map(|node| node.text().trim().to_owned()).filter(|text| !text.is_empty())
}
