//! What the compiler says to those who call an action in a way that is not its own.
