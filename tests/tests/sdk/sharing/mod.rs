//! A shared journal: by the accounts of a program, by several processes, and across crashes.

mod accounts;
mod damaged;
mod dropped;
mod journals;
mod processes;
mod world;
