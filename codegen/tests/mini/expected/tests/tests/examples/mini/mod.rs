// @generated from spec/mini by `cargo xtask codegen`. Edit that file, not this one.

mod buy_name;
mod get_name;
mod get_price;
mod get_task;
mod list_endings;
mod list_names;
mod list_orders;
mod list_purchases;
mod list_tasks;
mod order_name;
mod pay_order;
mod release_name;
mod scroll_names;
mod set_note;
mod try_out;
