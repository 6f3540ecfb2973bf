// The number that the packer (`occupations/src/workers.rs`) and the reader (`table.rs`) share.

/// First byte of the packed table of workers.
pub const VERSION: u8 = 1;
