//! The lists of both fictitious registrars, one for each kind of pagination.

use crate::acme::Acme;
use crate::acme_xcp::AcmeXcp;
use registrar_sdk::{
    DecodeError, Paged, Params, Request, Sendable, Service,
    extend::{Decode, Operation, Paging, Parameter, Reader, Rule, Turn},
};
use std::marker::PhantomData;

/// Identifies a list.
pub trait Table: Send + Sync + 'static {
    /// The service that has the list.
    type Service: Service;
    /// The list's operation, as the spec would describe it.
    const OPERATION: &'static Operation;
}

/// Numbered pages, with all counters in the response.
#[derive(Debug)]
pub enum Domains {}

impl Table for Domains {
    type Service = Acme;
    const OPERATION: &'static Operation = &Operation::read("ListDomains")
        .parameters(&[
            Parameter::int("PageNum").rules(&[Rule::Min(1)]),
            Parameter::int("PageSize").rules(&[Rule::Min(1), Rule::Max(500)]),
            Parameter::string("Filter"),
        ])
        .paging(
            Paging::pages("PageNum", "PageSize", "Data")
                .total("TotalItemNum")
                .count("TotalPageNum")
                .current("CurrentPageNum"),
        );
}

/// Numbered pages, with only the items in the response.
#[derive(Debug)]
pub enum Hosts {}

impl Table for Hosts {
    type Service = Acme;
    const OPERATION: &'static Operation = &Operation::read("ListHosts")
        .parameters(&[
            Parameter::int("PageNum").rules(&[Rule::Min(1)]),
            Parameter::int("PageSize").rules(&[Rule::Min(1), Rule::Max(20)]),
        ])
        .paging(Paging::pages("PageNum", "PageSize", "Data"));
}

/// Cursors.
#[derive(Debug)]
pub enum History {}

impl Table for History {
    type Service = Acme;
    const OPERATION: &'static Operation = &Operation::read("ListHistory")
        .parameters(&[
            Parameter::int("PageSize").required(),
            Parameter::string("TaskNoCursor"),
            Parameter::timestamp("CreateTimeCursor"),
        ])
        .paging(Paging::cursors(
            "PageSize",
            "Data",
            "NextPageCursor",
            &[("TaskNoCursor", "TaskNo"), ("CreateTimeCursor", "CreateTimeLong")],
        ));
}

/// A token, without a page size.
#[derive(Debug)]
pub enum Tokens {}

impl Table for Tokens {
    type Service = Acme;
    const OPERATION: &'static Operation = &Operation::read("ListTokens")
        .parameters(&[Parameter::string("NextToken")])
        .paging(Paging::tokens("Data", &[("NextToken", "Next.Token")]));
}

/// A scroll: the service stores the position.
#[derive(Debug)]
pub enum Scroll {}

impl Table for Scroll {
    type Service = Acme;
    const OPERATION: &'static Operation = &Operation::read("ScrollDomains")
        .parameters(&[Parameter::int("PageSize"), Parameter::string("ScrollId")])
        .paging(Paging::tokens("Data", &[("ScrollId", "ScrollId")]).size("PageSize").scrolls());
}

/// Pages that start at 0 or 1; the response has the first number.
#[derive(Debug)]
pub enum Expiring {}

impl Table for Expiring {
    type Service = AcmeXcp;
    const OPERATION: &'static Operation = &Operation::read("ListExpiring")
        .wire("GET_DOMAINS_BY_EXPIREDATE DOMAIN")
        .parameters(&[
            Parameter::int("limit").rules(&[Rule::Min(1)]),
            Parameter::int("page").rules(&[Rule::Min(0)]),
        ])
        .paging(
            Paging::pages("page", "limit", "domains")
                .first_is_reported()
                .total("total")
                .current("page")
                .more("remainder"),
        );
}

/// A request for a list.
pub struct List<T> {
    page: Option<i64>,
    size: Option<i64>,
    cursors: Option<(String, i64)>,
    table: PhantomData<fn() -> T>,
}

impl<T: Table> List<T> {
    /// Starts at the first page.
    #[allow(clippy::new_without_default, reason = "codegen would not write it either")]
    pub fn new() -> Self {
        Self { page: None, size: None, cursors: None, table: PhantomData }
    }

    /// Starts at this page.
    pub fn page(self, page: i64) -> Self {
        Self { page: Some(page), ..self }
    }

    /// Sets the page size.
    pub fn size(self, size: i64) -> Self {
        Self { size: Some(size), ..self }
    }

    /// Starts at this cursor.
    pub fn cursors(self, task: &str, time: i64) -> Self {
        Self { cursors: Some((task.to_owned(), time)), ..self }
    }
}

impl<T: Table> Request for List<T> {
    type Service = T::Service;
    type Response = ListResponse<T>;
    const OPERATION: &'static Operation = T::OPERATION;

    fn encode(&self, to: &mut Params) {
        let paging = T::OPERATION.paging.expect("a list");
        if let Some(size) = paging.size {
            to.put(size, &self.size);
        }
        match paging.turn {
            Turn::Number { page, .. } => to.put(page, &self.page),
            Turn::Cursors { cursors, .. } => {
                to.put(cursors[0].0, &self.cursors.as_ref().map(|(task, _)| task.clone()));
                if let Some((parameter, _)) = cursors.get(1) {
                    to.put(parameter, &self.cursors.as_ref().map(|(_, time)| *time));
                }
            }
        }
    }
}

impl<T: Table> Sendable for List<T> {}

impl<T: Table> Paged for List<T> {
    type Item = String;

    fn items(response: ListResponse<T>) -> Vec<String> {
        response.items.into_iter().map(|item| item.name).collect()
    }
}

/// The response to a [`List`].
pub struct ListResponse<T> {
    /// The items.
    pub items: Vec<Item>,
    table: PhantomData<fn() -> T>,
}

impl<T: Table> Decode for ListResponse<T> {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let paging = T::OPERATION.paging.expect("a list");
        Ok(Self { items: from.list(paging.items, Some("Item"))?, table: PhantomData })
    }
}

/// An entry of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The name.
    pub name: String,
}

impl Decode for Item {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self { name: from.always("name")? })
    }
}
