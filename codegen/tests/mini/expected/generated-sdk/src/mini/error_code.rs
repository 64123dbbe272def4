// @generated from spec/mini/errors.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// The error codes of Mini Registrar.
///
/// Any action can return the codes marked *public*. The docs of an action name the other codes that it can return.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `Missing…` (*public*): A required parameter is missing.
    Missing(UnknownValue),
    /// `Throttling` (*public*): Too many requests.
    Throttling,
    /// `ClockSkew` (*public*): The timestamp is wrong.
    ClockSkew,
    /// `WrongKey` (*public*): The key is wrong.
    WrongKey,
    /// `NoSuchName`: The account has no such name; see [`OrderName::name`](field@crate::mini::OrderName::name) and [`ListNames`](crate::mini::ListNames).
    NoSuchName,
    /// `Broken`: The service is broken.
    BrokenHere,
    /// A code that this version of the SDK does not know.
    Other(UnknownValue),
}

wire_enum!(
    ErrorCode, Throttling("Throttling"), ClockSkew("ClockSkew"), WrongKey("WrongKey"),
    NoSuchName("NoSuchName"), BrokenHere("Broken"); Missing("Missing")
);

pub(super) static ERRORS: &[ErrorInfo] = &[
    ErrorInfo::refused("Missing", 400)
        .meaning("A required parameter is missing.")
        .family(),
    ErrorInfo::not_done("Throttling", 400).meaning("Too many requests."),
    ErrorInfo::refused("ClockSkew", 400).meaning("The timestamp is wrong.").clock(),
    ErrorInfo::refused("WrongKey", 403).meaning("The key is wrong.").unauthorized(),
    ErrorInfo::refused("NoSuchName", 0)
        .meaning("The account has no such name; see `OrderName::Name` and `ListNames`."),
    ErrorInfo::unknown("Broken", 0).meaning("The service is broken."),
];
