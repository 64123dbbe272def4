// @generated from spec/mini/service.yaml by `cargo xtask codegen`. Edit that file, not this one.

//! The actions that carry out everyday tasks.
#![allow(unused_imports, reason = "not every service has all tasks")]

use super::Mini;
use crate::extend::tasks::{
    AvailabilityMeaning, CheckTask, DomainTask, DomainsTask, EverydayTasks,
    NameserversTask, PurchaseTask, StatusMeaning, Tasks, TimeField, TimeForm,
};

impl EverydayTasks for Mini {
    const TASKS: &'static Tasks = &Tasks {
        check: Some(CheckTask {
            read: "LookUpName",
            name: "Name",
            with: &[("Mode", "offer")],
            status: "Offer",
            meanings: &[
                ("free", AvailabilityMeaning::Available),
                ("sold", AvailabilityMeaning::Taken),
            ],
        }),
        domains: Some(DomainsTask {
            read: "ListEndingNames",
            with: &[("Sorted", "true")],
            from: Some("From"),
            until: Some("Until"),
            items: "Names",
            name: "Name",
            expires: TimeField {
                field: "EndsAt",
                form: TimeForm::Seconds,
            },
            status: Some("Stage"),
            meanings: &[
                ("fine", StatusMeaning::Active),
                ("late", StatusMeaning::Renewable),
                ("gone", StatusMeaning::Redeemable),
            ],
        }),
        domain: &[
            DomainTask {
                read: "LookUpName",
                name: "Name",
                with: &[("Mode", "own")],
                since: None,
                items: None,
                listed: None,
                expires: TimeField {
                    field: "EndsOn",
                    form: TimeForm::Text(&[480]),
                },
                status: Some("Stage"),
                meanings: &[
                    ("fine", StatusMeaning::Active),
                    ("late", StatusMeaning::Renewable),
                    ("gone", StatusMeaning::Redeemable),
                ],
                is: None,
                absent: &["NoSuchName"],
            },
            DomainTask {
                read: "ListEndingNames",
                name: "Word",
                with: &[],
                since: Some(("From", 30)),
                items: Some("Names"),
                listed: Some("Name"),
                expires: TimeField {
                    field: "EndsAt",
                    form: TimeForm::Seconds,
                },
                status: None,
                meanings: &[],
                is: Some(StatusMeaning::Redeemable),
                absent: &[],
            },
        ],
        register: Some(PurchaseTask {
            action: "TakeName",
            with: &[("Notify", "false")],
            profile: Some("Profile"),
            contacts: &["Holder"],
            contact_fields: &[("email", "Email"), ("last_name", "LastName")],
            details: &["Terms"],
        }),
        renew: Some(PurchaseTask {
            action: "KeepName",
            with: &[],
            profile: None,
            contacts: &[],
            contact_fields: &[],
            details: &[],
        }),
        redeem: Some(PurchaseTask {
            action: "SaveName",
            with: &[],
            profile: None,
            contacts: &[],
            contact_fields: &[],
            details: &[],
        }),
        nameservers: Some(NameserversTask {
            read: "LookUpName",
            name: "Name",
            servers: "Servers",
            host: Some("Host"),
            replace: "SetServers",
            names: "Names",
            hosts: "Hosts",
            with: &[("Own", "false")],
        }),
    };
}
