//! The effect of an action, the outcome of a call, and the error codes that state an outcome.

/// The effect of an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The action only reads.
    Read,
    /// The action changes something, free of charge.
    Write,
    /// The action charges the account.
    Purchase,
    /// The action permanently loses data or control.
    Destroy,
    /// The effect is not decided yet: it may be any of these. Only a draft service has such actions.
    Undecided,
}

impl Effect {
    /// Returns its name in the spec: `read`, `write`, `purchase`, `destroy` or `undecided`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Purchase => "purchase",
            Self::Destroy => "destroy",
            Self::Undecided => "undecided",
        }
    }
}

/// The meaning of an error code for the request that failed.
///
/// ```
/// use registrar_sdk::{Error, Outcome};
///
/// fn what_next(error: &Error) -> &'static str {
///     match error.outcome() {
///         Outcome::Refused => "correct the request",
///         Outcome::NotDone => "call again later",
///         Outcome::Unknown => "find out first, with `reconcile` for an order",
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The request was refused and will not be carried out.
    Refused,
    /// The request was not carried out; the same request may succeed later.
    NotDone,
    /// The request may have been carried out.
    Unknown,
}

impl Outcome {
    /// Returns its name in the spec: `refused`, `not_done` or `unknown`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::NotDone => "not_done",
            Self::Unknown => "unknown",
        }
    }
}

/// The spec's description of an error code.
#[derive(Debug)]
pub struct ErrorInfo {
    /// The code, or the common prefix of a family of codes.
    pub code: &'static str,
    /// Whether it describes all codes with this prefix.
    pub family: bool,
    /// The HTTP status that usually comes with it.
    pub status: Option<u16>,
    /// Its meaning for the request.
    pub outcome: Outcome,
    /// Whether it reports that the caller's clock is wrong.
    pub clock: bool,
    /// Whether it reports that the credentials were rejected.
    pub unauthorized: bool,
    /// Its meaning, in one sentence.
    pub meaning: &'static str,
}

impl ErrorInfo {
    /// Creates a code that reports a refusal. The status is 0 if it is not known.
    pub const fn refused(code: &'static str, status: u16) -> Self {
        Self::new(code, status, Outcome::Refused)
    }

    /// Creates a code that reports that the same request may succeed later.
    pub const fn not_done(code: &'static str, status: u16) -> Self {
        Self::new(code, status, Outcome::NotDone)
    }

    /// Creates a code that leaves the outcome open.
    pub const fn unknown(code: &'static str, status: u16) -> Self {
        Self::new(code, status, Outcome::Unknown)
    }

    /// Sets its meaning, in one sentence.
    pub const fn meaning(mut self, meaning: &'static str) -> Self {
        self.meaning = meaning;
        self
    }

    /// Marks it as the common prefix of a family of codes.
    pub const fn family(mut self) -> Self {
        self.family = true;
        self
    }

    /// Marks it as a clock error: the same request succeeds with the right time.
    pub const fn clock(mut self) -> Self {
        self.clock = true;
        self
    }

    /// Marks it as a rejection of the credentials.
    pub const fn unauthorized(mut self) -> Self {
        self.unauthorized = true;
        self
    }

    /// Returns the code as the spec writes it, if this entry describes it.
    pub(crate) fn spell(&self, code: &str) -> String {
        let rest = if self.family { code.trim().get(self.code.len()..).unwrap_or_default() } else { "" };
        format!("{}{rest}", self.code)
    }

    const fn new(code: &'static str, status: u16, outcome: Outcome) -> Self {
        let status = if status == 0 { None } else { Some(status) };
        Self { code, family: false, status, outcome, clock: false, unauthorized: false, meaning: "" }
    }
}
