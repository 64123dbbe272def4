// @generated from spec/opensrs/service.yaml by `cargo xtask codegen`. Edit that file, not this one.

//! The actions that carry out everyday tasks.
#![allow(unused_imports, reason = "not every service has all tasks")]

use super::Opensrs;
use crate::extend::tasks::{
    AvailabilityMeaning, CheckTask, DomainTask, DomainsTask, EverydayTasks,
    NameserversTask, PurchaseTask, StatusMeaning, Tasks, TimeField, TimeForm,
};

impl EverydayTasks for Opensrs {
    const TASKS: &'static Tasks = &Tasks {
        check: Some(CheckTask {
            read: "LookupDomain",
            name: "domain",
            with: &[],
            status: "status",
            meanings: &[
                ("available", AvailabilityMeaning::Available),
                ("taken", AvailabilityMeaning::Taken),
            ],
        }),
        domains: Some(DomainsTask {
            read: "GetDomainsByExpireDate",
            with: &[],
            from: Some("exp_from"),
            until: Some("exp_to"),
            items: "exp_domains",
            name: "name",
            expires: TimeField {
                field: "expiredate",
                form: TimeForm::Text(&[]),
            },
            status: None,
            meanings: &[],
        }),
        domain: &[
            DomainTask {
                read: "GetDomain",
                name: "domain",
                with: &[],
                since: None,
                items: None,
                listed: None,
                expires: TimeField {
                    field: "registry_expiredate",
                    form: TimeForm::Text(&[]),
                },
                status: None,
                meanings: &[],
                is: Some(StatusMeaning::Active),
                absent: &["415", "480"],
            },
            DomainTask {
                read: "GetDeletedDomains",
                name: "domain",
                with: &[],
                since: Some(("del_from", 90)),
                items: Some("del_domains"),
                listed: Some("name"),
                expires: TimeField {
                    field: "expiredate",
                    form: TimeForm::Text(&[]),
                },
                status: None,
                meanings: &[],
                is: Some(StatusMeaning::Redeemable),
                absent: &[],
            },
        ],
        register: Some(PurchaseTask {
            action: "RegisterDomain",
            with: &[
                ("handle", "process"),
                ("custom_nameservers", "false"),
                ("custom_tech_contact", "false"),
            ],
            profile: None,
            contacts: &["contact_set.owner", "contact_set.admin", "contact_set.billing"],
            contact_fields: &[
                ("first_name", "first_name"),
                ("last_name", "last_name"),
                ("organization", "org_name"),
                ("email", "email"),
                ("phone", "phone"),
                ("address", "address1"),
                ("city", "city"),
                ("state", "state"),
                ("country", "country"),
                ("postal_code", "postal_code"),
            ],
            details: &["reg_username", "reg_password"],
        }),
        renew: Some(PurchaseTask {
            action: "RenewDomain",
            with: &[("handle", "process"), ("auto_renew", "false")],
            profile: None,
            contacts: &[],
            contact_fields: &[],
            details: &[],
        }),
        redeem: Some(PurchaseTask {
            action: "RedeemDomain",
            with: &[],
            profile: None,
            contacts: &[],
            contact_fields: &[],
            details: &[],
        }),
        nameservers: Some(NameserversTask {
            read: "GetDomain",
            name: "domain",
            servers: "nameserver_list",
            host: Some("name"),
            replace: "AssignNameservers",
            names: "domain",
            hosts: "assign_ns",
            with: &[],
        }),
    };
}
