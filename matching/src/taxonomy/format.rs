// The numbers that the packer (`build/pack.rs`) and the reader (`decode.rs`) share.

/// First byte of the packed taxonomy.
pub const VERSION: u8 = 1;
