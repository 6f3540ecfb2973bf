// The numbers that the packer (`build/places.rs`) and the reader (`table.rs`) share.
//
// Layout, all numbers LEB128 varints: version byte; number of rows; then column after column, so
// that a compressor sees like beside like: PC4 (difference to the row before), region (code, one
// byte), name (0 = that of the row before, 1 = the next new one, n + 2 = the n-th), latitude and
// longitude (zigzag difference to the row before, in steps); length of the names in bytes; the
// new names in order of their first row, one a line.

/// First byte of the packed table.
pub const VERSION: u8 = 1;

/// A step of latitude in ten-thousandths of a degree: 222 m, so rounding adds at most 111 m.
pub const LAT_STEP: i32 = 20;

/// A step of longitude in ten-thousandths of a degree: about 205 m at 52 degrees north.
pub const LON_STEP: i32 = 30;
