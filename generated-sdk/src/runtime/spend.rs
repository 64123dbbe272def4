//! What the caller allows a purchase to cost.

/// What a purchase may cost. There is no default: whoever places an order says it in the code.
///
/// ```
/// use registrar_sdk::runtime::Spend;
///
/// let _whatever_it_costs = Spend::any();
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "it is for `client.place(request, spend)`"]
pub struct Spend(());

impl Spend {
    /// Any price will do.
    pub fn any() -> Self {
        Self(())
    }
}
