//! `~/.alibabacloud/credentials`, an INI file that users write.

use super::key_provider::KeyProvider;
use super::source_kind::Profile;
use super::sources::Sources;
use super::sts::{Oidc, Role};
use crate::chain::{Section, read as read_file};
use crate::credentials::rpc::Keys;
use crate::credentials::rpc::renewing::SourceError;
use crate::value::Secret;
use std::path::PathBuf;

/// Reads the profile that was used before, or else the one that is named or `default`.
pub(super) fn read(
    sources: &Sources,
    before: Option<&Profile>,
    notes: &mut Vec<String>,
) -> Result<(KeyProvider, Profile), SourceError> {
    let (paths, named) = match before {
        Some(profile) => (vec![profile.path.clone()], true),
        None => paths(sources)?,
    };
    let mut file = None;
    for path in &paths {
        if let Some(found) = read_file(path)? {
            file = Some((path, found));
            break;
        }
    }
    let Some((path, file)) = file else {
        let paths: Vec<_> = paths.iter().map(|path| path.display().to_string()).collect();
        let verb = if paths.len() == 1 { "does" } else { "do" };
        return Err(SourceError::missing(format!("{} {verb} not exist", paths.join(" and ")), named));
    };
    notes.extend(file.warning);
    let (name, by) = match sources.profile_named(before)? {
        Some((name, by)) => (name, by),
        None => ("default".to_owned(), "`[default]`"),
    };
    let provider = match Section::find(file.text.expose(), &name) {
        Ok(Some(section)) => section_recipe(sources, &section),
        Ok(None) => Err(SourceError::not_configured(format!("there is no section with this name ({by})"))),
        Err(problem) => Err(SourceError::refused(problem)),
    };
    match provider {
        Ok(provider) => Ok((provider, Profile { path: path.clone(), name })),
        Err(no) => Err(SourceError { text: format!("{}: {}", path.display(), no.text), ..no }),
    }
}

/// Returns the possible paths, and whether the user has set one. The vendor's documentation has both default names.
fn paths(sources: &Sources) -> Result<(Vec<PathBuf>, bool), SourceError> {
    if let Some(path) = &sources.ini_path {
        return Ok((vec![path.clone()], true));
    }
    if let Some(path) = sources.variables.get("ALIBABA_CLOUD_CREDENTIALS_FILE")? {
        return Ok((vec![path.into()], true));
    }
    let folder = sources.home()?.join(".alibabacloud");
    Ok((vec![folder.join("credentials"), folder.join("credentials.ini")], false))
}

fn section_recipe(sources: &Sources, section: &Section<'_>) -> Result<KeyProvider, SourceError> {
    let given = |key: &str| section.get(key).map(str::to_owned);
    let keys = |token: Option<Secret>| {
        let secret = section.key_part("access_key_secret")?.into();
        Ok::<_, SourceError>(Keys::new(section.key_part("access_key_id")?.to_owned(), secret, token))
    };
    let token = || Ok::<_, SourceError>(Secret::from(section.key_part("security_token")?));
    let role = || {
        let mut role = Role::new(sources.given_or(given("role_arn"), "role_arn", Role::ARN)?);
        role.session_name = given("role_session_name");
        role.policy = given("policy");
        Ok::<_, SourceError>(role)
    };
    let given_or = |key: &str, variable: &str| sources.given_or(given(key), key, variable);
    match section.needed("type")? {
        "access_key" => Ok(KeyProvider::Keys(keys(None)?)),
        "sts" => Ok(KeyProvider::Keys(keys(Some(token()?))?)),
        "ecs_ram_role" => Ok(KeyProvider::Instance(given("role_name"))),
        "ram_role_arn" => {
            let token = section.get("security_token").map(|_| token()).transpose()?;
            Ok(KeyProvider::Role(Box::new(KeyProvider::Keys(keys(token)?)), role()?))
        }
        "oidc_role_arn" => Ok(KeyProvider::Oidc(Oidc {
            role: role()?,
            provider_arn: given_or("oidc_provider_arn", Oidc::PROVIDER)?,
            token_file: given_or("oidc_token_file_path", Oidc::TOKEN_FILE)?.into(),
        })),
        known @ ("rsa_key_pair" | "bearer") => Err(SourceError::refused(format!(
            "the section of the profile has the type {known}, which this SDK does not support: use an access key, or a \
             role"
        ))),
        _ => Err(SourceError::refused(
            "the section of the profile has an unknown `type`: use access_key, sts, ram_role_arn, ecs_ram_role or \
             oidc_role_arn",
        )),
    }
}
