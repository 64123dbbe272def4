//! One journal, shared: by the accounts of a program, by several processes, and by those that crashed.

mod accounts;
mod damaged;
mod dropped;
mod journals;
mod processes;
mod world;
