//! The catalogue of diagnostics. A code never changes its meaning and is never reused.

macro_rules! codes {
    ($($name:ident = $number:literal, $title:literal, $explanation:literal;)*) => {
        /// The kind of problem that a diagnostic reports.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $explanation] $name,)*
        }

        impl Code {
            /// All codes, in the order of their numbers.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The number, such as `E0104`.
            pub const fn number(self) -> &'static str {
                match self { $(Self::$name => $number,)* }
            }

            /// The kind of problem in a few words.
            pub const fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)* }
            }

            /// The rule that was broken, in one sentence.
            pub const fn explanation(self) -> &'static str {
                match self { $(Self::$name => $explanation,)* }
            }
        }
    };
}

impl Code {
    /// Whether a file that could not be read may be the cause.
    pub const fn follows_from_a_missing_file(self) -> bool {
        matches!(
            self,
            Self::UnknownType
                | Self::UnknownError
                | Self::UnknownShared
                | Self::UnknownEdition
                | Self::UnknownGroup
                | Self::UnusedType
                | Self::UnusedShared
                | Self::OrderUntold
                | Self::OrderTarget
                | Self::TaskTarget
                | Self::GuardTarget
                | Self::LinkTarget
                | Self::NoExample
                | Self::UnusedExample
        )
    }
}

codes! {
    // Load: the file by itself.
    Syntax = "E0101", "YAML syntax", "A file of the spec is one plain YAML document, without anchors, aliases and tags.";
    NotUtf8 = "E0102", "not UTF-8", "A file of the spec is UTF-8.";
    EmptyFile = "E0103", "empty file", "A file of the spec holds a mapping.";
    UnknownKey = "E0104", "unknown key", "A mapping has the keys that the spec language lists, and no others.";
    MissingKey = "E0105", "missing key", "A required key is present.";
    MissingDoc = "E0106", "missing doc", "Everything that users see is documented.";
    MissingEffect = "E0107", "missing effect", "Every action declares its effect, which decides whether it is retried.";
    DuplicateKey = "E0108", "duplicate key", "A mapping has each key once.";
    WrongKind = "E0109", "wrong kind of value", "A value has the kind that its key requires.";
    NotOneOf = "E0110", "value out of its set", "Some keys take one of a few words.";
    MisplacedFile = "E0111", "file in an unknown place", "A service's folder holds `service.yaml`, `errors.yaml`, `types/*.yaml`, `actions/*.yaml` and `examples/<Action>/*`.";
    NoService = "E0112", "service without service.yaml", "A folder of the spec is a service, and `service.yaml` says how to reach it.";
    TwoScripts = "E0113", "word of two scripts", "A word of a name has only Latin letters, without lookalikes.";
    // Resolve and check: the files together.
    FileName = "E0201", "file name is not the action's", "A file in `actions/` is named after its action.";
    UnknownType = "E0202", "unknown type or enum", "A type is built in, or an enum or structure of the service or the action.";
    UnknownError = "E0203", "unknown error code", "An error code that an action names is in `errors.yaml`.";
    UnknownShared = "E0204", "unknown shared parameter", "`uses` names parameters of `service.yaml`.";
    DuplicateName = "E0205", "duplicate name", "Two actions, parameters, fields or types do not share a wire name.";
    RustClash = "E0206", "two names that become one in Rust", "Names that differ on the wire also differ in Rust.";
    RustKeyword = "E0207", "not a Rust name", "A Rust name is an identifier, cased as Rust cases it, and not a word of the language.";
    RequiredDefault = "E0208", "required parameter with a default", "A parameter that has to be given has no default.";
    UnknownEdition = "E0209", "edition not declared", "A named edition is in `service.yaml`.";
    RuleTarget = "E0210", "rule names an unknown field", "A rule names parameters that its action has.";
    PagingTarget = "E0211", "paging names an unknown field", "Paging names parameters and fields that its action has.";
    Recursive = "E0212", "recursive type without a list between", "A structure that holds itself does so through a list.";
    ExampleMismatch = "E0213", "example does not fit its action", "An example uses what its action declares.";
    UnusedType = "E0214", "unused type", "Every enum and structure is used.";
    TypeExpression = "E0215", "bad type expression", "A type is a name, or `list of` a name.";
    RuleKind = "E0216", "rule that does not fit its type", "A rule fits the type of its parameter.";
    DestroyTarget = "E0217", "destroy target missing", "An action with the effect `destroy` names the parameter that identifies the lost object.";
    UnknownProtocol = "E0218", "unknown protocol", "The runtime has a module for the service's protocol.";
    OrderUntold = "E0219", "order whose outcome cannot be found", "The outcome of an order can be found, even if its response was lost.";
    EffectKey = "E0220", "key that does not go with the effect", "Some keys of an action are for some effects only.";
    OrderTarget = "E0221", "order names an unknown item", "Keys about orders name existing actions, parameters and fields of the right types.";
    GuardTarget = "E0222", "guard names an unknown field", "A guard names the response field that its value comes from, of the same type.";
    PageWithoutPaging = "E0223", "page number without paging", "A read that takes the number of a page says how it pages.";
    PlainSecret = "E0224", "secret that could be printed", "A secret is marked `sensitive`, so that it is never printed.";
    NotDone = "E0225", "order that would be sent again", "Only a throttling code proves that an order was not carried out.";
    FailureField = "E0226", "failure field that is data", "A response field is either data or reports whether the call failed.";
    UnfitValue = "E0227", "value that its field cannot have", "An example, a default or a fixed value has the type of its field and obeys its rules.";
    ProtocolParameter = "E0228", "parameter of the protocol", "A parameter is not named like one that the protocol adds to every request.";
    UnusedShared = "E0229", "unused shared parameter", "Every shared parameter is used by an action.";
    FileSystem = "E0230", "name that some file systems cannot keep", "Names that become files differ in more than case, and are not those of devices on Windows.";
    Markdown = "E0231", "doc that rustdoc warns about", "A doc is Markdown without HTML, in which code and links are marked up and links have a destination.";
    LinkTarget = "E0232", "link to no item", "A link of a doc to the service's own module names an item that it has.";
    UnknownGroup = "E0233", "group not declared", "Where a service declares groups, every action belongs to one of them.";
    Undecided = "E0234", "action whose effect is undecided", "Only a draft of a service has actions whose effect is undecided.";
    NoExample = "E0235", "missing example file", "A file that an example names is in the folder of its action in `examples/`.";
    UnusedExample = "E0236", "unused example file", "Every file in `examples/` is named by an example of its action.";
    InvalidExample = "E0237", "example file that is neither JSON nor XML", "A file in `examples/` is a JSON object or an XML document.";
    OpenOrder = "E0238", "order that leaves open what it charges for", "The years of an order, its permission of premium prices and its observed values are sent or known.";
    UnusedProtocol = "E0239", "unused part of a protocol", "Every shared part of a protocol is used by a service.";
    TaskTarget = "E0240", "everyday task names an unknown item", "Keys about everyday tasks name existing actions, parameters and fields of the right types.";
}
