// How much a distance weighs: exp(-km/37), as in the board's own ranking, on the same flat map.
export function nearness(a, b) {
  const north = (a.lat - b.lat) * 111.26;
  const east = (a.lon - b.lon) * (68.68 - ((a.lat + b.lat) / 2 - 52) * 1.53);
  return Math.exp(-Math.hypot(north, east) / 37);
}
