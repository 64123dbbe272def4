//! The cargo features of services: who uses one compiles no other.

use super::OutputFile;
use crate::model::Service;

/// The manifest that holds them between what people write.
pub const MANIFEST: &str = "generated-sdk/Cargo.toml";

/// The line before them.
const BEGIN: &str =
    "# Services: the lines from here to the end of the list are made by `cargo xtask codegen`.\n";

/// The line after them.
const END: &str = "# The end of the list.\n";

/// The feature of a service: its module's name, as features are written.
pub fn name(service: &Service) -> String {
    service.module.replace('_', "-")
}

/// The feature of each service, which turns on its protocol, and one for all services.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Features {
    names: Vec<String>,
    lines: String,
}

impl Features {
    /// Those of these services.
    pub fn of(services: &[Service]) -> Self {
        let names: Vec<String> = services.iter().map(name).collect();
        let mut lines: String = services
            .iter()
            .zip(&names)
            .map(|(service, name)| format!("{name} = [\"{}\"]\n", service.protocol.name()))
            .collect();
        let all: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
        lines.push_str(&format!("services = [{}]\n", all.join(", ")));
        Self { names, lines }
    }

    /// The manifest with them in place of those that it has.
    pub fn written_into(&self, manifest: &str) -> Result<OutputFile, String> {
        let parts =
            manifest.split_once(BEGIN).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
        let Some((before, after)) = parts else {
            return Err(format!(
                "{MANIFEST}: the place of the services' features is not there; write into `[features]`\n\n{BEGIN}{END}"
            ));
        };
        // cargo could not read such a manifest, so `cargo xtask codegen` could not repair it.
        let has = |name: &str| {
            let named = |line: &str| line.split_once('=').is_some_and(|(key, _)| key.trim() == name);
            before.lines().chain(after.lines()).any(named)
        };
        match self.names.iter().map(String::as_str).chain(["services"]).find(|name| has(name)) {
            Some(taken) => Err(format!(
                "{MANIFEST}: it says `{taken} = …` itself, which would be the feature of a service too: rename the folder of spec/"
            )),
            None => {
                let text = [before, BEGIN, &self.lines, END, after].concat();
                Ok(OutputFile { path: MANIFEST.to_owned(), text })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{BEGIN, END, Features};

    fn features() -> Features {
        let lines = "acme = [\"alibaba-rpc\"]\nservices = [\"acme\"]\n".to_owned();
        Features { names: vec!["acme".to_owned()], lines }
    }

    #[test]
    fn what_people_write_in_the_manifest_stays() {
        let before = "[features]\ndefault = []\n";
        let after = "tls = []\n\n[dependencies]\nx = \"1\"\n";
        let manifest = format!("{before}{BEGIN}gone = [\"old\"]\n{END}{after}");
        let text = features().written_into(&manifest).map(|file| file.text);
        let expected =
            format!("{before}{BEGIN}acme = [\"alibaba-rpc\"]\nservices = [\"acme\"]\n{END}{after}");
        assert_eq!(text.as_deref(), Ok(&*expected));
        assert_eq!(features().written_into(&expected).map(|file| file.text), Ok(expected));
    }

    #[test]
    fn a_manifest_without_a_place_for_them_is_told_what_to_write() {
        let error = features().written_into("[features]\n").expect_err("no place");
        assert!(
            error.contains("generated-sdk/Cargo.toml") && error.contains(BEGIN) && error.contains(END),
            "{error}"
        );
    }

    #[test]
    fn a_service_with_the_name_of_another_feature_is_refused() {
        let manifest = format!("[features]\n{BEGIN}{END}acme = []\n");
        let error = features().written_into(&manifest).expect_err("a clash");
        assert!(error.contains("`acme = …`") && error.contains("rename the folder"), "{error}");
    }
}
