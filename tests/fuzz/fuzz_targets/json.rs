//! Decodes any bytes as JSON responses of Alibaba Cloud.
#![no_main]

libfuzzer_sys::fuzz_target!(|body: &[u8]| {
    let _ = registrar_sdk_tests::decoding_properties::json(body);
});
