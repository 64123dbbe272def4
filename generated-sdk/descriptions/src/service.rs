//! A service: the root of a description.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Action, Enum, Field, Orders, Structure, Tasks, Type, is_default};

/// The version of the format that this crate reads and codegen writes.
///
/// It changes when a member is removed, renamed or given another meaning. New members do not change it.
pub const VERSION: u32 = 6;

/// A service.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Service {
    /// What made the file.
    #[serde(rename = "@generated")]
    pub generated: String,
    /// The version of the format: [`VERSION`].
    pub version: u32,
    /// The name, such as `aliyun-domain`.
    pub name: String,
    /// The name in documents.
    pub title: String,
    /// What the service is for.
    pub doc: String,
    /// The document that [`Action::source`] refers to.
    pub reference: String,
    /// The wire protocol: `alibaba-rpc` or `opensrs-xcp`. It is also the cargo feature that compiles the protocol.
    pub protocol: String,
    /// The cargo feature of `registrar-sdk` that compiles the service.
    pub feature: String,
    /// The Rust module in `registrar-sdk`, such as `aliyun_domain`.
    pub module: String,
    /// The Rust type that stands for the service, such as `AliyunDomain`.
    pub marker: String,
    /// The response field that identifies the request. It is not among [`Action::response`].
    pub request_id: String,
    /// The response fields that report a failure at HTTP status 200.
    #[serde(default, skip_serializing_if = "is_default")]
    pub failure: Failure,
    /// Whether the service is a draft, which can have actions whose effect is undecided.
    #[serde(default, skip_serializing_if = "is_default")]
    pub draft: bool,
    /// The editions, each with its own accounts.
    pub editions: Vec<Edition>,
    /// The groups of actions, in the order in which to show them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub groups: Vec<Group>,
    /// How orders are priced, followed and found, if the service has purchases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orders: Option<Orders>,
    /// The actions that carry out everyday tasks, if the service maps them. The SDK's `registrar::Registrar` has the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registrar: Option<Tasks>,
    /// The error codes.
    pub errors: Vec<ErrorCode>,
    /// The enums of all parameters and response fields, sorted by name.
    pub enums: Vec<Enum>,
    /// The structures of all parameters and response fields, sorted by name.
    pub structures: Vec<Structure>,
    /// The actions, sorted by name.
    pub actions: Vec<Action>,
}

impl Service {
    /// Parses a description.
    pub fn parse(json: &str) -> Result<Self, ParseError> {
        /// The member that every version has.
        #[derive(Deserialize)]
        struct Head {
            version: u32,
        }
        match serde_json::from_str(json) {
            Ok(service) => Self::checked(service),
            // Another version is the reason for whatever else does not fit.
            Err(error) => match serde_json::from_str(json) {
                Ok(Head { version }) if version != VERSION => Err(ParseError::Version(version)),
                _ => Err(ParseError::Json(error)),
            },
        }
    }

    fn checked(self) -> Result<Self, ParseError> {
        if self.version == VERSION { Ok(self) } else { Err(ParseError::Version(self.version)) }
    }

    /// Returns the action with this name.
    pub fn action(&self, name: &str) -> Option<&Action> {
        by_name(&self.actions, |action| &action.name, name)
    }

    /// Returns the enum with this Rust name.
    pub fn find_enum(&self, name: &str) -> Option<&Enum> {
        by_name(&self.enums, |it| &it.name, name)
    }

    /// Returns the structure with this Rust name.
    pub fn structure(&self, name: &str) -> Option<&Structure> {
        by_name(&self.structures, |structure| &structure.name, name)
    }

    /// Returns the enum that a value of this type, or each of its entries, belongs to.
    pub fn enum_of(&self, ty: &Type) -> Option<&Enum> {
        match ty.entry() {
            Type::Enum(name) => self.find_enum(name),
            _ => None,
        }
    }

    /// Returns the fields of a structure of this type, or of each of its entries.
    pub fn fields_of(&self, ty: &Type) -> Option<&[Field]> {
        match ty.entry() {
            Type::Structure(name) => Some(&self.structure(name)?.fields),
            _ => None,
        }
    }
}

fn by_name<'a, T>(sorted: &'a [T], name_of: impl Fn(&T) -> &String, name: &str) -> Option<&'a T> {
    let at = sorted.binary_search_by(|item| name_of(item).as_str().cmp(name)).ok()?;
    sorted.get(at)
}

/// An edition of a service, or one of its systems.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Edition {
    /// The name. It is also the Rust function that creates a client builder, such as `aliyun_domain::china`.
    pub name: String,
    /// What the edition is.
    pub doc: String,
    /// The version that requests name.
    pub version: String,
    /// The host, or the URL.
    pub endpoint: String,
    /// The hosts, or the URLs, of regions that have one of their own.
    #[serde(default, skip_serializing_if = "is_default")]
    pub regions: BTreeMap<String, String>,
}

/// A group of actions that belong to one task.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// The name.
    pub name: String,
    /// The title.
    pub title: String,
}

/// The response fields that report a failure at HTTP status 200.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Failure {
    /// The field that is false if the call failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<String>,
    /// The field with the error code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The codes that report a success.
    #[serde(skip_serializing_if = "is_default")]
    pub success_codes: Vec<String>,
    /// The field with the error message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// An error code.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ErrorCode {
    /// The code, or the prefix that all codes of a family have.
    pub code: String,
    /// The variant of the Rust enum `ErrorCode`.
    pub rust: String,
    /// The HTTP status, if it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// What the code says about the request.
    pub outcome: Outcome,
    /// Whether all codes that begin with `code` belong to it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub family: bool,
    /// Whether any action can return it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub public: bool,
    /// Whether it says that the caller's clock is wrong.
    #[serde(default, skip_serializing_if = "is_default")]
    pub clock: bool,
    /// Whether it says that the credentials were rejected.
    #[serde(default, skip_serializing_if = "is_default")]
    pub unauthorized: bool,
    /// Whether it says that too many requests arrived, and that nothing was done.
    #[serde(default, skip_serializing_if = "is_default")]
    pub throttling: bool,
    /// What it means.
    pub doc: String,
}

/// What an error code says about the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It was refused and will not be carried out.
    Refused,
    /// It was not carried out; the same request can be sent later.
    NotDone,
    /// It may have been carried out.
    Unknown,
}

/// The reason why a description cannot be read.
#[derive(Debug)]
pub enum ParseError {
    /// It is not a description in JSON.
    Json(serde_json::Error),
    /// It has this version, which is not [`VERSION`].
    Version(u32),
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(error) => write!(f, "invalid description: {error}"),
            Self::Version(version) => {
                write!(f, "unsupported version {version} of the description: expected {VERSION}")
            }
        }
    }
}

impl std::error::Error for ParseError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Json(error) => Some(error),
            Self::Version(_) => None,
        }
    }
}
