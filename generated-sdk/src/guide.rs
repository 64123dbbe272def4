//! A guide in pages, one for each question.
//!
//! | page | answers |
//! |-|-|
//! | [`orders`] | How do I order within a limit, exactly once, also if the program crashes? How do I wait for a task? |
//! | [`several_registrars`] | How do I check, list, register, renew and redeem names at every registrar in the same way? |
//! | [`accounts`] | How do several accounts share a program and a journal? |
//! | [`credentials`] | Where do keys come from, and when are they renewed? |
//! | [`errors`] | What went wrong, may it have happened anyway, and what do I do next? |
//! | [`timeouts_and_retries`] | How long does a call take, when is it repeated, and how many run at once? |
//! | [`lists`] | How do I read a whole list, and continue it later? |
//! | [`testing`] | How do I test a program without a registrar and without money? |
//! | [`logs`] | What does the SDK report to `tracing`, and how do I store requests and responses? |

#[doc = include_str!("guide/orders.md")]
pub mod orders {}

#[doc = include_str!("guide/several_registrars.md")]
pub mod several_registrars {}

#[doc = include_str!("guide/accounts.md")]
pub mod accounts {}

#[doc = include_str!("guide/credentials.md")]
pub mod credentials {}

#[doc = include_str!("guide/errors.md")]
pub mod errors {}

#[doc = include_str!("guide/timeouts_and_retries.md")]
pub mod timeouts_and_retries {}

#[doc = include_str!("guide/lists.md")]
pub mod lists {}

// Its example needs the fake registrar, which needs this crate: the workspace's tests compile it.
#[cfg_attr(not(doctest), doc = include_str!("guide/testing.md"))]
#[cfg_attr(doctest, doc = "Tests against the fake registrar.")]
pub mod testing {}

#[doc = include_str!("guide/logs.md")]
pub mod logs {}
