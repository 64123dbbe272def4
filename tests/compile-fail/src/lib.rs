//! Tests the compiler errors for calls with the wrong method.
