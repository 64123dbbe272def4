//! Creates and places orders in one step, for tests of calls rather than of orders.

use registrar_sdk::{BoxFuture, Client, Error, Params, Placed, Purchase, Request, Service, Spend};

/// Creates an order and places it at any price.
pub trait Buy<S: Service> {
    /// Places a typed order.
    fn buy<R: Request<Service = S> + Purchase>(
        &self,
        request: R,
    ) -> BoxFuture<'static, Result<Placed<R::Response>, Error>>;

    /// Places an order by its action's name.
    fn buy_named(&self, action: &str, params: impl Into<Params>)
    -> BoxFuture<'static, Result<Placed, Error>>;
}

impl<S: Service> Buy<S> for Client<S> {
    fn buy<R: Request<Service = S> + Purchase>(
        &self,
        request: R,
    ) -> BoxFuture<'static, Result<Placed<R::Response>, Error>> {
        self.place(&self.order(request), Spend::at_any_price())
    }

    fn buy_named(
        &self,
        action: &str,
        params: impl Into<Params>,
    ) -> BoxFuture<'static, Result<Placed, Error>> {
        match self.order_named(action, params) {
            Ok(order) => self.place(&order, Spend::at_any_price()),
            Err(error) => Box::pin(async { Err(error) }),
        }
    }
}
