//! `~/.alibabacloud/credentials`, sections with keys and values, which people write.

use super::keys::Keys;
use super::recipe::Recipe;
use super::renewing::No;
use super::sources::Sources;
use super::sts::{Oidc, Role};
use crate::Secret;
use crate::credentials::{Section, read};
use std::path::PathBuf;

/// What the file says about the profile that is meant.
pub(super) fn recipe(sources: &Sources, notes: &mut Vec<String>) -> Result<Recipe, No> {
    let (paths, named) = paths(sources)?;
    let mut file = None;
    for path in &paths {
        if let Some(found) = read(path)? {
            file = Some((path, found));
            break;
        }
    }
    let Some((path, file)) = file else {
        let paths: Vec<_> = paths.iter().map(|path| path.display().to_string()).collect();
        return Err(No::not_there(format!("there is no {}", paths.join(", nor ")), named));
    };
    notes.extend(file.warning);
    let (name, by) = match sources.profile_asked()? {
        Some((name, by)) => (name, Some(by)),
        None => ("default".to_owned(), None),
    };
    let recipe = match Section::find(file.text.expose(), &name) {
        Ok(Some(section)) => section_recipe(sources, &section),
        Ok(None) => Err(match by {
            Some(by) => No::refused(format!("has no section for the profile ({by})")),
            None => No::absent("has no section for the profile (`[default]`)"),
        }),
        Err(problem) => Err(No::refused(format!("cannot be read: {problem}"))),
    };
    recipe.map_err(|no| No { text: format!("{} {}", path.display(), no.text), ..no })
}

/// Where it may be, and whether somebody said so. Both usual names are in the vendor's documents.
fn paths(sources: &Sources) -> Result<(Vec<PathBuf>, bool), No> {
    if let Some(path) = &sources.ini_path {
        return Ok((vec![path.clone()], true));
    }
    if let Some(path) = sources.variables.get("ALIBABA_CLOUD_CREDENTIALS_FILE")? {
        return Ok((vec![path.into()], true));
    }
    let folder = sources.home()?.join(".alibabacloud");
    Ok((vec![folder.join("credentials"), folder.join("credentials.ini")], false))
}

fn section_recipe(sources: &Sources, section: &Section<'_>) -> Result<Recipe, No> {
    let given = |key: &str| section.get(key).map(str::to_owned);
    let needed = |key: &str| given(key).ok_or_else(|| No::refused(format!("has no `{key}` in the section")));
    let keys = |token: Option<Secret>| {
        Ok::<_, No>(Keys::new(needed("access_key_id")?, needed("access_key_secret")?.into(), token))
    };
    let role = || {
        let mut role = Role::new(sources.given_or(given("role_arn"), Role::ARN)?);
        role.session_name = given("role_session_name");
        role.policy = given("policy");
        Ok::<_, No>(role)
    };
    match &*needed("type")? {
        "access_key" => Ok(Recipe::Keys(keys(None)?)),
        "sts" => Ok(Recipe::Keys(keys(Some(needed("security_token")?.into()))?)),
        "ecs_ram_role" => Ok(Recipe::Instance(given("role_name"))),
        "ram_role_arn" => Ok(Recipe::Role(Box::new(Recipe::Keys(keys(None)?)), role()?)),
        "oidc_role_arn" => Ok(Recipe::Oidc(Oidc {
            role: role()?,
            provider_arn: sources.given_or(given("oidc_provider_arn"), Oidc::PROVIDER)?,
            token_file: sources.given_or(given("oidc_token_file_path"), Oidc::TOKEN_FILE)?.into(),
        })),
        "rsa_key_pair" => Err(No::refused("has the type rsa_key_pair, which this SDK does not read")),
        _ => Err(No::refused("has a `type` that is none of those that are known")),
    }
}
