//! The fields by which a response reports a failure.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Failure, Protocol};

/// The value in the table of a service or an action.
pub fn emit(failure: &Failure) -> TokenStream {
    if *failure == Failure::default() {
        return quote!(FailureFields::NONE);
    }
    if *failure == Failure::usual(Protocol::AlibabaRpc) {
        return quote!(FailureFields::ALIBABA_RPC);
    }
    let option = |name: Option<&str>| match name {
        Some(name) => quote!(Some(#name)),
        None => quote!(None),
    };
    let [success, code, message] = [failure.success, failure.code, failure.message].map(option);
    let codes = &failure.success_codes;
    quote! {
        FailureFields { success: #success, code: #code, success_codes: &[#(#codes),*], message: #message }
    }
}
