//! Credentials from their sources: the environment, files, the vendors' own chains, or a prompt.

use crate::errors::explain;
use crate::failure::{Failure, tell};
use crate::terminal;
use registrar_descriptions::Service;
use registrar_sdk::{rpc, xcp};
use std::fmt;
use std::path::PathBuf;

/// The source of the credentials of an account.
#[derive(Clone, Debug)]
pub enum Source {
    /// The service's variables, with a prefix before their names.
    Environment {
        /// The prefix.
        prefix: String,
    },
    /// A file in the vendor's own format.
    File {
        /// The path.
        path: PathBuf,
        /// The section.
        profile: String,
    },
    /// The places where the vendor's own tools look.
    Chain,
    /// The terminal.
    Prompt,
}

/// Writes the source in a few words, as tables have it.
impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment { prefix } if prefix.is_empty() => f.write_str("environment"),
            Self::Environment { prefix } => write!(f, "environment {prefix}*"),
            Self::File { path, profile } => write!(f, "{} [{profile}]", path.display()),
            Self::Chain => f.write_str("chain"),
            Self::Prompt => f.write_str("prompt"),
        }
    }
}

/// A part of a service's credentials.
struct Part {
    /// The environment variable.
    variable: &'static str,
    /// The words of a prompt.
    words: &'static str,
    secret: bool,
    required: bool,
}

/// The parts of a service's credentials.
pub struct Keys {
    parts: &'static [Part],
    is_rpc: bool,
}

const RPC: [Part; 3] = [
    Part { variable: "ALIBABA_CLOUD_ACCESS_KEY_ID", words: "access key id", secret: false, required: true },
    Part {
        variable: "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
        words: "access key secret",
        secret: true,
        required: true,
    },
    Part { variable: "ALIBABA_CLOUD_SECURITY_TOKEN", words: "security token", secret: true, required: false },
];

const XCP: [Part; 2] = [
    Part { variable: "OPENSRS_USERNAME", words: "user name", secret: false, required: true },
    Part { variable: "OPENSRS_KEY", words: "key", secret: true, required: true },
];

impl Keys {
    /// Returns the parts of a service's credentials.
    pub fn of(service: &Service) -> Self {
        let is_rpc = service.protocol == "alibaba-rpc";
        Self { parts: if is_rpc { &RPC } else { &XCP }, is_rpc }
    }

    /// Returns whether the credentials do not contain the id of their account.
    pub fn need_account_id(&self) -> bool {
        self.is_rpc
    }

    /// Returns the required environment variables.
    pub fn variables(&self, prefix: &str) -> Vec<String> {
        self.parts
            .iter()
            .filter(|part| part.required)
            .map(|part| format!("{prefix}{}", part.variable))
            .collect()
    }

    /// Returns whether the environment has any of the variables.
    pub fn any_is_set(&self) -> bool {
        self.parts.iter().any(|part| std::env::var_os(part.variable).is_some())
    }

    /// Reads the required variables and the others with a prefix. A missing one is named with its prefix.
    fn in_environment(&self, prefix: &str) -> Result<Vec<Option<String>>, Failure> {
        let read = |part: &Part| {
            let name = format!("{prefix}{}", part.variable);
            match std::env::var(&name) {
                Ok(value) => Ok(Some(value)),
                Err(_) if part.required && std::env::var_os(&name).is_none() => {
                    Err(Failure::usage(format!("credentials: the environment variable {name} is not set")))
                }
                Err(std::env::VarError::NotUnicode(_)) => {
                    Err(Failure::usage(format!("credentials: the environment variable {name} is not UTF-8")))
                }
                Err(std::env::VarError::NotPresent) => Ok(None),
            }
        };
        self.parts.iter().map(read).collect()
    }

    /// Asks for the required parts at the terminal.
    fn at_terminal(&self, account: &str) -> Result<Vec<Option<String>>, Failure> {
        if !terminal::is_there() {
            let text = format!(
                "the credentials of the account `{account}` are asked for at a terminal, and there is none"
            );
            return Err(Failure::usage(text));
        }
        let ask = |part: &Part| match (part.required, part.secret) {
            (false, _) => Ok(None),
            (true, false) => terminal::ask(&format!("{account}, {}: ", part.words)).map(Some),
            (true, true) => terminal::ask_secretly(&format!("{account}, {}: ", part.words)).map(Some),
        };
        self.parts.iter().map(ask).collect()
    }

    fn values(&self, prefix: Option<&str>, account: &str) -> Result<Vec<Option<String>>, Failure> {
        match prefix {
            Some(prefix) => self.in_environment(prefix),
            None => self.at_terminal(account),
        }
    }
}

/// Reads the credentials of an account of Alibaba Cloud.
pub async fn rpc(source: &Source, account: &str) -> Result<rpc::Credentials, Failure> {
    let prefix = match source {
        Source::Environment { prefix } => Some(prefix.as_str()),
        Source::Prompt => None,
        Source::Chain => return checked(rpc::Credentials::chain().map_err(|error| explain(&error))?).await,
        Source::File { path, profile } => {
            let sources = rpc::Sources::new().credentials_path(path).profile(profile);
            return checked(sources.credentials_file()).await;
        }
    };
    let keys = Keys { parts: &RPC, is_rpc: true };
    let mut values = keys.values(prefix, account)?.into_iter();
    let mut next = || values.next().flatten();
    let credentials = rpc::Credentials::new(next().unwrap_or_default(), next().unwrap_or_default());
    Ok(match next() {
        Some(token) => credentials.with_security_token(token),
        None => credentials,
    })
}

/// Asks a source for its first key, so that its problem is reported at once, with its warnings.
async fn checked(credentials: rpc::Credentials) -> Result<rpc::Credentials, Failure> {
    credentials.resolve().await.map_err(|error| explain(&error))?;
    credentials.warnings().iter().for_each(|warning| tell(&format!("warning: {warning}")));
    Ok(credentials)
}

/// Reads the credentials of an account of OpenSRS.
pub fn xcp(source: &Source, account: &str) -> Result<xcp::Credentials, Failure> {
    let prefix = match source {
        Source::Environment { prefix } => Some(prefix.as_str()),
        Source::Prompt => None,
        Source::Chain => return warned(xcp::Credentials::chain()),
        Source::File { path, profile } => return warned(xcp::Credentials::from_file(path, profile)),
    };
    let mut values = Keys { parts: &XCP, is_rpc: false }.values(prefix, account)?.into_iter().flatten();
    Ok(xcp::Credentials::new(values.next().unwrap_or_default(), values.next().unwrap_or_default()))
}

fn warned(credentials: Result<xcp::Credentials, registrar_sdk::Error>) -> Result<xcp::Credentials, Failure> {
    let credentials = credentials.map_err(|error| explain(&error))?;
    credentials.warnings().iter().for_each(|warning| tell(&format!("warning: {warning}")));
    Ok(credentials)
}
