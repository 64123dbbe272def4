//! The explorer's code for every action, which has to compile.
#![allow(dead_code, deprecated)]

mod aliyun_domain;
mod opensrs;
mod limit;
mod this_registrar;
