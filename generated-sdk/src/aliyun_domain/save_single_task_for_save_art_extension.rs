// @generated from spec/aliyun-domain/actions/SaveSingleTaskForSaveArtExtension.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits a task that saves data about a work of art with an `.art` domain name.
///
/// [`QueryArtExtension`](crate::aliyun_domain::QueryArtExtension) returns the data, and [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) shows whether they have been saved. The reference does
/// not say what happens to data that the request leaves out, so send all of them.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// **Replaces the whole list:** entries that the request leaves out are removed.
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@SaveSingleTaskForSaveArtExtensionResponse::task_no) of the response until the outcome is known.
/// The response is a [`SaveSingleTaskForSaveArtExtensionResponse`](super::SaveSingleTaskForSaveArtExtensionResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: SaveSingleTaskForSaveArtExtension.
#[doc(alias("art", "artwork"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveSingleTaskForSaveArtExtension {
    /// The domain name. Example: `test.art`.
    pub domain_name: String,
    /// The title of the work. Example: `Peace and friendship`.
    pub title: Option<String>,
    /// The artist. Example: `zhang san`.
    pub maker: Option<Sensitive>,
    /// The kind of work. Example: `The embroidery`.
    pub object_type: Option<String>,
    /// The subject of the work. Example: `peace`.
    pub subject: Option<String>,
    /// When it was made, in words: a day or a period. Example: `2019-10-01`.
    pub date_or_period: Option<String>,
    /// The materials and techniques. Example: `silk`.
    pub materials_and_techniques: Option<String>,
    /// The dimensions of the work. Example: `20 cm`.
    pub dimensions: Option<String>,
    /// Inscriptions and markings on the work. Example: `realism`.
    pub inscriptions_and_markings: Option<String>,
    /// What distinguishes the work. Example: `iconicity`.
    pub features: Option<String>,
    /// A reference, such as a document about the work. Example: `drawings`.
    pub reference: Option<String>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
}

impl SaveSingleTaskForSaveArtExtension {
    /// Creates a [`SaveSingleTaskForSaveArtExtension`] from its required fields.
    pub fn new(domain_name: impl Into<String>) -> Self {
        Self {
            domain_name: domain_name.into(),
            title: None,
            maker: None,
            object_type: None,
            subject: None,
            date_or_period: None,
            materials_and_techniques: None,
            dimensions: None,
            inscriptions_and_markings: None,
            features: None,
            reference: None,
            lang: None,
        }
    }

    /// Sets the title of the work.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets the artist.
    pub fn maker(mut self, maker: impl Into<Sensitive>) -> Self {
        self.maker = Some(maker.into());
        self
    }

    /// Sets the kind of work.
    pub fn object_type(mut self, object_type: impl Into<String>) -> Self {
        self.object_type = Some(object_type.into());
        self
    }

    /// Sets the subject of the work.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets when it was made, in words: a day or a period.
    pub fn date_or_period(mut self, date_or_period: impl Into<String>) -> Self {
        self.date_or_period = Some(date_or_period.into());
        self
    }

    /// Sets the materials and techniques.
    pub fn materials_and_techniques(
        mut self,
        materials_and_techniques: impl Into<String>,
    ) -> Self {
        self.materials_and_techniques = Some(materials_and_techniques.into());
        self
    }

    /// Sets the dimensions of the work.
    pub fn dimensions(mut self, dimensions: impl Into<String>) -> Self {
        self.dimensions = Some(dimensions.into());
        self
    }

    /// Inscriptions and markings on the work.
    pub fn inscriptions_and_markings(
        mut self,
        inscriptions_and_markings: impl Into<String>,
    ) -> Self {
        self.inscriptions_and_markings = Some(inscriptions_and_markings.into());
        self
    }

    /// What distinguishes the work.
    pub fn features(mut self, features: impl Into<String>) -> Self {
        self.features = Some(features.into());
        self
    }

    /// Sets a reference, such as a document about the work.
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.reference = Some(reference.into());
        self
    }

    /// Sets the language of messages in the response.
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self
    }
}

/// The response to [`SaveSingleTaskForSaveArtExtension`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveSingleTaskForSaveArtExtensionResponse {
    /// The number of the submitted task. [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns its outcome.
    pub task_no: String,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveSingleTaskForSaveArtExtension {
    type Service = AliyunDomain;
    type Response = SaveSingleTaskForSaveArtExtensionResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("Title", &self.title);
        to.put("Maker", &self.maker);
        to.put("ObjectType", &self.object_type);
        to.put("Subject", &self.subject);
        to.put("DateOrPeriod", &self.date_or_period);
        to.put("MaterialsAndTechniques", &self.materials_and_techniques);
        to.put("Dimensions", &self.dimensions);
        to.put("InscriptionsAndMarkings", &self.inscriptions_and_markings);
        to.put("Features", &self.features);
        to.put("Reference", &self.reference);
        to.put("Lang", &self.lang);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SaveSingleTaskForSaveArtExtension {}

impl Decode for SaveSingleTaskForSaveArtExtensionResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write(
        "SaveSingleTaskForSaveArtExtension",
    )
    .settles_by("TaskNo")
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::string("Title"),
            Parameter::string("Maker").sensitive(),
            Parameter::string("ObjectType"),
            Parameter::string("Subject"),
            Parameter::string("DateOrPeriod"),
            Parameter::string("MaterialsAndTechniques"),
            Parameter::string("Dimensions"),
            Parameter::string("InscriptionsAndMarkings"),
            Parameter::string("Features"),
            Parameter::string("Reference"),
            LANG,
        ],
    );
