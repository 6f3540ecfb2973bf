// The numbers that the packer (`occupations/src/pack.rs`) and the reader (`decode.rs`) share.

/// First byte of the packed taxonomy.
pub const VERSION: u8 = 2;

/// The fits that are told apart, in thousandths. Sixteen do: finer ones change no order that
/// anybody could defend, and would double the bytes. The first is for the three quarters of
/// all pairs that have next to nothing in common, the last for an occupation and itself.
pub const FITS: [u16; 16] = [
    0, 230, 265, 305, 345, 385, 430, 470, 515, 565, 610, 655, 720, 780, 855, 1000,
];
