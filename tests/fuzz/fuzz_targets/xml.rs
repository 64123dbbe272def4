//! Decodes any bytes as XML responses of Alibaba Cloud and OpenSRS.
#![no_main]

libfuzzer_sys::fuzz_target!(|body: &[u8]| {
    let _ = registrar_sdk_tests::decoding_properties::xml(body);
});
