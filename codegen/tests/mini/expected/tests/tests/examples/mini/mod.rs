// @generated from spec/mini by `cargo xtask codegen`. Edit that file, not this one.

mod buy_name;
mod claim_name;
mod get_name;
mod get_price;
mod get_task;
mod keep_name;
mod list_claims;
mod list_ending_names;
mod list_endings;
mod list_names;
mod list_orders;
mod list_purchases;
mod list_tasks;
mod look_up_name;
mod order_name;
mod pay_order;
mod release_name;
mod save_name;
mod scroll_names;
mod set_note;
mod set_servers;
mod take_name;
mod try_out;
