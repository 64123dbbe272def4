// @generated from spec/mini/actions/SetServers.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Replaces the nameservers of names.
///
/// A write that is harmless to repeat: the SDK retries it as [`Retry`](crate::Retry) allows.
/// **Replaces the whole list:** entries that the request leaves out are removed.
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@SetServersResponse::task_no) of the response until the outcome is known.
/// The response is a [`SetServersResponse`](super::SetServersResponse).
///
/// Source: Mini API Reference: Names / SetServers.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SetServers {
    /// The names.
    #[cfg_attr(feature = "serde", serde(default))]
    pub names: Vec<String>,
    /// The host names of the nameservers.
    #[cfg_attr(feature = "serde", serde(default))]
    pub hosts: Vec<String>,
    /// Whether they are those of the service.
    pub own: bool,
}

impl SetServers {
    /// Creates a [`SetServers`] from its required fields.
    pub fn new(
        names: impl IntoIterator<Item = impl Into<String>>,
        hosts: impl IntoIterator<Item = impl Into<String>>,
        own: bool,
    ) -> Self {
        Self {
            names: names.into_iter().map(Into::into).collect(),
            hosts: hosts.into_iter().map(Into::into).collect(),
            own,
        }
    }
}

/// The response to [`SetServers`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SetServersResponse {
    /// The number of the task.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_no: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for SetServers {
    type Service = Mini;
    type Response = SetServersResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Names", &self.names);
        to.put("Hosts", &self.hosts);
        to.put("Own", &self.own);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SetServers {}

impl Decode for SetServersResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.optional("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write("SetServers")
    .repeatable()
    .settles_by("TaskNo")
    .parameters(
        &[
            Parameter::string("Names").list().required().rules(&[Rule::DOMAIN]),
            Parameter::string("Hosts").list().required().rules(&[Rule::DOMAIN]),
            Parameter::bool("Own").required(),
        ],
    );
