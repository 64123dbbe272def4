//! Orders with a response type.

use super::{Order, SettleTarget};
use crate::document::Document;
use crate::protocol::{Purchase, Request};
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

/// An [`Order`] of a request `R`, from [`Client::order`](crate::Client::order).
///
/// It dereferences to the untyped [`Order`], and every method of a client accepts it as one. Only
/// [`place`](crate::Client::place) uses the type: it returns the response of `R`. A journal and a restored order are
/// untyped.
pub struct TypedOrder<R> {
    order: Order,
    request: PhantomData<fn() -> R>,
}

impl<R> TypedOrder<R> {
    pub(crate) fn new(order: Order) -> Self {
        Self { order, request: PhantomData }
    }
}

impl<R> Deref for TypedOrder<R> {
    type Target = Order;

    fn deref(&self) -> &Order {
        &self.order
    }
}

impl<R> Clone for TypedOrder<R> {
    fn clone(&self) -> Self {
        Self::new(self.order.clone())
    }
}

impl<R> fmt::Debug for TypedOrder<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.order.fmt(f)
    }
}

impl<R> From<TypedOrder<R>> for Order {
    fn from(typed: TypedOrder<R>) -> Self {
        typed.order
    }
}

impl<R> From<&TypedOrder<R>> for SettleTarget {
    fn from(typed: &TypedOrder<R>) -> Self {
        Self::from(&typed.order)
    }
}

/// A reference to an [`Order`] or a [`TypedOrder`], which [`Client::place`](crate::Client::place) takes.
#[diagnostic::on_unimplemented(
    message = "`place` takes a reference to an order, and `{Self}` is not one",
    label = "not a reference to an order",
    note = "create an order from a request that charges the account: `client.place(&client.order(request), spend)`"
)]
pub trait Placeable: sealed::Sealed {
    /// The type of its response.
    type Response;

    #[doc(hidden)]
    fn untyped(&self) -> &Order;
}

impl Placeable for &Order {
    type Response = Document;

    fn untyped(&self) -> &Order {
        self
    }
}

impl<R: Request + Purchase> Placeable for &TypedOrder<R> {
    type Response = R::Response;

    fn untyped(&self) -> &Order {
        self
    }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for &super::Order {}
    impl<R> Sealed for &super::TypedOrder<R> {}
}
