// @generated from spec/aliyun-domain/service.yaml by `cargo xtask codegen`. Edit that file, not this one.

//! The actions that carry out everyday tasks.
#![allow(unused_imports, reason = "not every service has all tasks")]

use super::AliyunDomain;
use crate::extend::tasks::{
    AvailabilityMeaning, CheckTask, DomainTask, DomainsTask, EverydayTasks,
    NameserversTask, PurchaseTask, StatusMeaning, Tasks, TimeField, TimeForm,
};

impl EverydayTasks for AliyunDomain {
    const TASKS: &'static Tasks = &Tasks {
        check: Some(CheckTask {
            read: "CheckDomain",
            name: "DomainName",
            with: &[],
            status: "Avail",
            meanings: &[
                ("1", AvailabilityMeaning::Available),
                ("0", AvailabilityMeaning::Taken),
                ("4", AvailabilityMeaning::Taken),
                ("-2", AvailabilityMeaning::Taken),
                ("-3", AvailabilityMeaning::Taken),
            ],
        }),
        domains: Some(DomainsTask {
            read: "QueryDomainList",
            with: &[],
            from: Some("StartExpirationDate"),
            until: Some("EndExpirationDate"),
            items: "Data",
            name: "DomainName",
            expires: TimeField {
                field: "ExpirationDateLong",
                form: TimeForm::Milliseconds,
            },
            status: Some("DomainStatus"),
            meanings: &[
                ("3", StatusMeaning::Active),
                ("1", StatusMeaning::Renewable),
                ("2", StatusMeaning::Redeemable),
            ],
        }),
        domain: &[
            DomainTask {
                read: "QueryDomainList",
                name: "DomainName",
                with: &[],
                since: None,
                items: Some("Data"),
                listed: Some("DomainName"),
                expires: TimeField {
                    field: "ExpirationDateLong",
                    form: TimeForm::Milliseconds,
                },
                status: Some("DomainStatus"),
                meanings: &[
                    ("3", StatusMeaning::Active),
                    ("1", StatusMeaning::Renewable),
                    ("2", StatusMeaning::Redeemable),
                ],
                is: None,
                absent: &[],
            },
        ],
        register: Some(PurchaseTask {
            action: "SaveSingleTaskForCreatingOrderActivate",
            with: &[],
            profile: Some("RegistrantProfileId"),
            contacts: &[],
            contact_fields: &[],
            details: &[],
        }),
        renew: Some(PurchaseTask {
            action: "SaveSingleTaskForCreatingOrderRenew",
            with: &[],
            profile: None,
            contacts: &[],
            contact_fields: &[],
            details: &[],
        }),
        redeem: Some(PurchaseTask {
            action: "SaveSingleTaskForCreatingOrderRedeem",
            with: &[],
            profile: None,
            contacts: &[],
            contact_fields: &[],
            details: &[],
        }),
        nameservers: Some(NameserversTask {
            read: "QueryDomainByDomainName",
            name: "DomainName",
            servers: "DnsList",
            host: None,
            replace: "SaveBatchTaskForModifyingDomainDns",
            names: "DomainName",
            hosts: "DomainNameServer",
            with: &[("AliyunDns", "false")],
        }),
    };
}
