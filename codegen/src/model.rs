//! The resolved model: references are typed ids, names are decided, nothing is left to look up. A node
//! borrows the node of the spec that it came from, with its texts and their places.
//!
//! Emitters only render it.

mod examples;
mod failure;
pub mod names;
mod orders;
mod paging;
pub mod registrar;
mod types;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Index;

use crate::spec;
pub use examples::{Body, Example, ExampleValue};
pub use failure::Failure;
pub use orders::{About, Finding, ORDER_KINDS, Order, Orders, PriceCurrency, Quoting, RuleOut, Settling};
pub use paging::{First, Paging};
pub use registrar_descriptions::{Effect, OrderKind, Outcome, StringFormat as Format};
pub use types::{
    Condition, Currency, Enum, EnumValue, Field, Guard, Home, Kind, Rule, Structure, TimeFormat, Type,
};

/// A service, ready to be emitted as Rust.
#[derive(Clone, Debug)]
pub struct Service<'s> {
    /// The service as it is written.
    pub spec: &'s spec::Service,
    /// The Rust module, such as `aliyun_domain`.
    pub module: String,
    /// The Rust marker type of the service, such as `AliyunDomain`.
    pub marker: String,
    /// The protocol.
    pub protocol: Protocol,
    /// The fields by which a response with the status of a success reports a failure.
    pub failure: Failure<'s>,
    /// Its editions.
    pub editions: Vec<Edition<'s>>,
    /// Parameters that actions share.
    pub shared: Vec<Field<'s>>,
    /// The pricing, tracking and finding of its orders.
    pub orders: Option<Orders<'s>>,
    /// The everyday tasks, and the actions that carry them out.
    pub registrar: Option<registrar::Registrar<'s>>,
    /// Its error codes.
    pub errors: Vec<ErrorCode<'s>>,
    /// All enums: the shared ones, then those of each action, in the order of actions.
    pub enums: Vec<Enum<'s>>,
    /// All structures: the shared ones, then those of each action, in the order of actions.
    pub structures: Vec<Structure<'s>>,
    /// Its actions, by wire name in byte order.
    pub actions: Vec<Action<'s>>,
    /// The names of the items of its module, and of the variants of its enums.
    pub items: BTreeSet<String>,
    /// The Rust names of its enums and structures, by their homes and their names in the spec.
    pub types: BTreeMap<(Home, String), String>,
    /// The homes of all types that docs belong to, by Rust name.
    pub homes: BTreeMap<String, Home>,
    /// The Rust names of the fields of its types, by type and wire name, as in `TaskInfo::TaskNo`.
    pub members: BTreeMap<String, String>,
}

/// The owner, in [`Service::members`], of the parameters that actions share.
pub const SHARED: &str = "";

/// The beginning of paths in the generated crate.
const ROOT: &str = "crate";

/// The methods of clients that docs can link to by their names.
pub const METHODS: &[&str] = &[
    "call",
    "conclude",
    "destroy",
    "items",
    "order",
    "pages",
    "pending",
    "place",
    "quote",
    "reconcile",
    "send",
    "settle",
];

impl<'s> Service<'s> {
    /// All parameters and fields that the spec declares.
    pub fn fields(&self) -> impl Iterator<Item = &Field<'s>> {
        let structures = self.structures.iter().map(|structure| structure.fields.as_slice());
        let actions = self.actions.iter().flat_map(|action| [action.own_parameters(), &action.response]);
        structures.chain(actions).chain([self.shared.as_slice()]).flatten()
    }

    /// The formats of its dates and times, each once.
    pub fn time_formats(&self) -> BTreeSet<&TimeFormat<'s>> {
        self.fields().filter_map(|field| field.time.as_ref()).collect()
    }

    /// The Rust name and the path of the target of a link in a doc: a field of its own type or types, a field of
    /// another one, a method of clients, or an item. A shared parameter that its type does not have has no path. A type is
    /// named as in the spec: of two with one name, it is that of the owners' action.
    pub fn link(&self, name: &str, owners: &[&str]) -> Option<(String, String)> {
        let own = owners.iter().find_map(|owner| {
            let field = self.members.get(&format!("{owner}::{name}"))?;
            // A setter has the same name.
            let path = if *owner == SHARED { String::new() } else { format!("field@{owner}::{field}") };
            Some((field.clone(), path))
        });
        let name = &*self.in_rust(name, owners);
        own.or_else(|| {
            let (owner, field) = (name.split_once("::")?.0, self.members.get(name)?);
            Some((format!("{owner}::{field}"), format!("field@{ROOT}::{}::{owner}::{field}", self.module)))
        })
        .or_else(|| {
            let path = match name {
                method if METHODS.contains(&method) => format!("{ROOT}::Client::{method}"),
                item if self.items.contains(item) => format!("{ROOT}::{}::{item}", self.module),
                _ => return None,
            };
            Some((name.to_owned(), path))
        })
    }

    /// A name, perhaps of something in a type, with the Rust name of the type that these owners see under it.
    fn in_rust<'n>(&self, name: &'n str, owners: &[&str]) -> Cow<'n, str> {
        // A shared parameter means shared types wherever it is shown.
        let owner = owners.first().filter(|_| !owners.contains(&SHARED));
        let home = owner.and_then(|owner| self.homes.get(*owner)).copied().unwrap_or(Home::Shared);
        let (first, rest) = name.split_at(name.find("::").unwrap_or(name.len()));
        let of = |home: Home| self.types.get(&(home, first.to_owned()));
        match of(home).or_else(|| of(Home::Shared)) {
            Some(rust) if rust != first => format!("{rust}{rest}").into(),
            _ => name.into(),
        }
    }

    /// The enums of a home.
    pub fn enums_of(&self, home: Home) -> &[Enum<'s>] {
        home.of(&self.enums, |it| it.home)
    }

    /// The structures of a home.
    pub fn structures_of(&self, home: Home) -> &[Structure<'s>] {
        home.of(&self.structures, |it| it.home)
    }
}

/// Declares the id of a node in one of the lists of a service.
macro_rules! id {
    ($Id:ident, $list:ident, $Node:ident, $doc:literal) => {
        #[doc = $doc]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $Id(pub(crate) usize);

        impl<'s> Index<$Id> for Service<'s> {
            type Output = $Node<'s>;

            fn index(&self, id: $Id) -> &$Node<'s> {
                &self.$list[id.0]
            }
        }
    };
}

id!(ActionId, actions, Action, "An action of a service.");
id!(EnumId, enums, Enum, "An enum of a service.");
id!(ErrorId, errors, ErrorCode, "An error code of a service.");
id!(StructureId, structures, Structure, "A structure of a service.");

/// A field of a group: of the parameters of an action, of its response, or of a structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldId(pub(crate) usize);

impl FieldId {
    /// The field in its group.
    pub fn of<'a, 's>(self, group: &'a [Field<'s>]) -> &'a Field<'s> {
        &group[self.0]
    }
}

/// The way to a field, through structures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path<'s> {
    /// The wire names, with dots between.
    pub wire: &'s str,
    /// The fields, each in the group that the one before leads to.
    pub ids: Vec<FieldId>,
}

impl<'s> Path<'s> {
    /// The fields on the way, from one of this group on.
    pub fn fields<'a>(&self, service: &'a Service<'s>, group: &'a [Field<'s>]) -> Vec<&'a Field<'s>> {
        let mut group = group;
        let mut fields = Vec::with_capacity(self.ids.len());
        for id in &self.ids {
            let field = id.of(group);
            fields.push(field);
            if let Kind::Structure(id) = field.ty.kind {
                group = &service[id].fields;
            }
        }
        fields
    }
}

/// A wire protocol that the runtime speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// Alibaba Cloud's RPC style.
    AlibabaRpc,
    /// OpenSRS's XML envelopes.
    OpensrsXcp,
}

impl Protocol {
    /// Every protocol, by the name that the spec uses.
    pub const ALL: &'static [(&'static str, Self)] =
        &[("alibaba-rpc", Self::AlibabaRpc), ("opensrs-xcp", Self::OpensrsXcp)];

    /// The name that the spec uses, which is also that of the feature that compiles the protocol.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, known)| *known == self).map_or("", |(name, _)| name)
    }

    /// The parameters that the runtime adds to every request.
    pub const fn own_parameters(self) -> &'static [&'static str] {
        match self {
            Self::AlibabaRpc => &[
                "AccessKeyId",
                "Action",
                "Format",
                "SecurityToken",
                "Signature",
                "SignatureMethod",
                "SignatureNonce",
                "SignatureVersion",
                "Timestamp",
                "Version",
            ],
            Self::OpensrsXcp => &["protocol", "attributes"],
        }
    }
}

/// An edition.
#[derive(Clone, Debug)]
pub struct Edition<'s> {
    /// The edition as it is written; its name is a Rust identifier in lower case.
    pub spec: &'s spec::Edition,
    /// The constant of the set that holds it alone.
    pub constant: String,
    /// Its name in documents.
    pub title: String,
}

/// A set of editions, by index; all of them if full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Editions(pub u8);

impl Editions {
    /// No edition.
    pub const NONE: Self = Self(0);
    /// Every edition.
    pub const ALL: Self = Self(u8::MAX);

    /// Whether the edition with this index belongs to the set.
    pub fn has(self, index: usize) -> bool {
        index < 8 && self.0 & (1 << index) != 0
    }

    /// Whether all editions of another set belong to it.
    pub fn has_all(self, other: Self) -> bool {
        other.0 & !self.0 == 0
    }

    /// The editions of both sets.
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The editions of a service that belong to the set.
    pub fn of<'a, 's>(self, service: &'a Service<'s>) -> impl Iterator<Item = &'a Edition<'s>> {
        let editions = service.editions.iter().enumerate();
        editions.filter(move |(index, _)| self.has(*index)).map(|(_, edition)| edition)
    }
}

/// An error code.
#[derive(Clone, Debug)]
pub struct ErrorCode<'s> {
    /// The error code as it is written.
    pub spec: &'s spec::ErrorCode,
    /// The code on the wire.
    pub code: &'s str,
    /// The Rust variant.
    pub variant: String,
    /// The outcome of a request that fails with it.
    pub outcome: Outcome,
}

/// One action.
#[derive(Clone, Debug)]
pub struct Action<'s> {
    /// The action as it is written.
    pub spec: &'s spec::Action,
    /// The name of the request type.
    pub name: &'s str,
    /// The name of the response type.
    pub response_name: String,
    /// The name of the struct of its constructor's arguments, if they are many.
    pub required_name: Option<String>,
    /// The Rust module, such as `check_domain`.
    pub module: String,
    /// Its effect.
    pub effect: Effect,
    /// The parameter that identifies the lost object.
    pub destroys: Option<FieldId>,
    /// Whether it is harmless to repeat.
    pub repeatable: bool,
    /// Whether the request replaces a whole list.
    pub replaces_all: bool,
    /// Whether the account can lose the means to undo it.
    pub locks_out: bool,
    /// The response field that names the task or the order.
    pub settles_by: Option<Path<'s>>,
    /// Its order.
    pub order: Option<Order<'s>>,
    /// The editions that have it.
    pub editions: Editions,
    /// Its group, by its place among the groups of the service.
    pub group: Option<usize>,
    /// Its parameters, the shared ones last.
    pub parameters: Vec<Field<'s>>,
    /// The response's fields.
    pub response: Vec<Field<'s>>,
    /// The fields by which its response reports a failure, where they are not the service's.
    pub failure: Option<Failure<'s>>,
    /// The pagination.
    pub paging: Option<Paging<'s>>,
    /// The error codes that its page documents.
    pub errors: Vec<ErrorId>,
    /// Error codes that say something else about a request than they do elsewhere.
    pub outcomes: Vec<(ErrorId, Outcome)>,
    /// Its examples.
    pub examples: Vec<Example<'s>>,
}

impl<'s> Action<'s> {
    /// The name on the wire.
    pub fn wire(&self) -> &'s str {
        &self.spec.wire.as_ref().unwrap_or(&self.spec.name).value
    }

    /// The only field of its response, which is a list as a whole.
    pub fn whole_list(&self) -> Option<&Field<'s>> {
        self.response.iter().find(|field| field.is_whole() && field.ty.list)
    }

    /// The reason why it is not paginated, although a parameter looks like a page number or a cursor.
    pub fn unpaged(&self) -> Option<&'s spec::Block> {
        self.spec.paging.as_ref()?.none.as_ref()
    }

    /// Its parameters without the shared ones, which come last.
    pub fn own_parameters(&self) -> &[Field<'s>] {
        &self.parameters[..self.spec.parameters.len()]
    }
}
