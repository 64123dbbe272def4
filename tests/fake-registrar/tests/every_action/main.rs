//! Every action of both services, called as users call them: by the SDK's typed requests, in process and over HTTP.
//!
//! Each story is written once and played along every way. What was answered with success is taken down in a book, and
//! the book is held against the service's own table: an action that comes into the spec fails here until a story
//! drives it.

mod aliyun;
mod desk;
mod opensrs;
