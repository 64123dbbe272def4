//! The everyday tasks of a registrar, and the actions that carry them out.

use crate::source::Span;
use crate::yaml::{Spanned, Text, mapping};

mapping! {
    /// The everyday tasks.
    Registrar {
        /// The place of the whole.
        span: Span,
        /// Whether a name can be registered.
        check: Option<Check> = nested("description of a check", Check::read),
        /// The names of the account.
        domains: Option<Domains> = nested("description of a list", Domains::read),
        /// The reads of one name of the account, in the order in which they are tried.
        domain: Vec<Domain> = one_or_list("description of a domain name", Domain::read),
        /// The registration of a name.
        register: Option<Purchase> = nested("description of a purchase", Purchase::read),
        /// The renewal of a name.
        renew: Option<Purchase> = nested("description of a purchase", Purchase::read),
        /// The redemption of a name.
        redeem: Option<Purchase> = nested("description of a purchase", Purchase::read),
        /// The nameservers of a name.
        nameservers: Option<Nameservers> = nested("description of nameservers", Nameservers::read),
    }

    /// The read that returns whether a name can be registered. Its price is that of `orders.quote`.
    Check {
        /// The action.
        read: Text,
        /// Its parameter for the domain name.
        name: Text,
        /// Parameters that are always the same.
        with: Vec<(Text, Text)> = pairs,
        /// The response's word for it.
        status: Text,
        /// These words, and what they mean.
        status_values: Vec<(Text, Text)> = some,
    }

    /// The read that lists the names of the account.
    Domains {
        /// The action.
        read: Text,
        /// Parameters that are always the same.
        with: Vec<(Text, Text)> = pairs,
        /// Its parameter for the first day of expiry.
        from: Option<Text>,
        /// Its parameter for the last day of expiry.
        until: Option<Text>,
        /// The response's list.
        items: Text,
        /// An entry's domain name.
        name: Text,
        /// An entry's expiry.
        expires: Text,
        /// An entry's word for its state.
        status: Option<Text>,
        /// These words, and what they mean.
        status_values: Vec<(Text, Text)> = pairs,
    }

    /// A read that returns one name of the account.
    Domain {
        /// The place of the whole.
        span: Span,
        /// The action.
        read: Text,
        /// Its parameter for the domain name.
        name: Text,
        /// Parameters that are always the same.
        with: Vec<(Text, Text)> = pairs,
        /// Its parameter for the first day, where it returns names that are long gone too.
        from: Option<Text>,
        /// The number of days from that one to today.
        days: Option<Spanned<i64>>,
        /// The response's list, if it is one.
        items: Option<Text>,
        /// An entry's domain name.
        listed: Option<Text>,
        /// The expiry: a field of the entry, or of the response.
        expires: Text,
        /// The word for its state, next to the expiry.
        status: Option<Text>,
        /// These words, and what they mean.
        status_values: Vec<(Text, Text)> = pairs,
        /// The state of every name that this read returns.
        is: Option<Text>,
        /// The codes for a name that it does not return.
        absent: Vec<Text> = some_texts,
    }

    /// An action that charges the account.
    Purchase {
        /// The action; its `order` says where the name and the years are.
        action: Text,
        /// Parameters that are always the same.
        with: Vec<(Text, Text)> = pairs,
        /// The parameter for the id of a registrant that the account has.
        profile: Option<Text>,
        /// The paths of the structures that hold the registrant's contact data.
        contacts: Vec<Text> = some_texts,
        /// Contact data, and the fields of these structures for them.
        contact_fields: Vec<(Text, Text)> = pairs,
        /// Parameters that the caller has to give by their names.
        details: Vec<Text> = some_texts,
    }

    /// The nameservers of a name.
    Nameservers {
        /// The read that returns them.
        read: Text,
        /// Its parameter for the domain name.
        name: Text,
        /// The response's list.
        servers: Text,
        /// A server's host name, if the list has structures.
        host: Option<Text>,
        /// The action that replaces them.
        replace: Text,
        /// Its parameter for the domain name, or for several.
        names: Text,
        /// Its parameter for the host names.
        hosts: Text,
        /// Its parameters that are always the same.
        with: Vec<(Text, Text)> = pairs,
    }
}
