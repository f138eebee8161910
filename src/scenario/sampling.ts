/** Random launches that a dispersion flies unless told: the page, the command line and the link of the delivery agree. */
export const DISPERSION_REQUEST = { samples: 10_000, seed: 1 } as const;
