/**
 * Coefficients of the Dormand-Prince 8(5,3) method with 7th-order dense output (DOP853). Common subset.
 * Source: Hairer, Norsett, Wanner, Solving Ordinary Differential Equations I, 2nd ed., section II.10 and appendix;
 * coefficients as in their published Fortran code. tests/kernel checks them against the order conditions.
 * Symbols: Aij stage weights, Cj nodes, Bj solution weights, E5j and E3j the two error estimates, Dij dense output.
 * Stages are counted from 1; stage 13 is the derivative at the new point, 14 to 16 serve dense output only.
 */

/** Order of the solution; the observed order must equal it within 0.2. */
export const ORDER_COUNT = 8;
/** Order of the dense output. */
export const DENSE_ORDER_COUNT = 7;

// stage weights
export const A2_1 = 0.05260015195876773;
export const A3_1 = 0.0197250569845379;
export const A3_2 = 0.0591751709536137;
export const A4_1 = 0.02958758547680685;
export const A4_3 = 0.08876275643042054;
export const A5_1 = 0.2413651341592667;
export const A5_3 = -0.8845494793282861;
export const A5_4 = 0.924834003261792;
export const A6_1 = 0.037037037037037035;
export const A6_4 = 0.17082860872947386;
export const A6_5 = 0.12546768756682242;
export const A7_1 = 0.037109375;
export const A7_4 = 0.17025221101954405;
export const A7_5 = 0.06021653898045596;
export const A7_6 = -0.017578125;
export const A8_1 = 0.03709200011850479;
export const A8_4 = 0.17038392571223998;
export const A8_5 = 0.10726203044637328;
export const A8_6 = -0.015319437748624402;
export const A8_7 = 0.008273789163814023;
export const A9_1 = 0.6241109587160757;
export const A9_4 = -3.3608926294469414;
export const A9_5 = -0.868219346841726;
export const A9_6 = 27.59209969944671;
export const A9_7 = 20.154067550477894;
export const A9_8 = -43.48988418106996;
export const A10_1 = 0.47766253643826434;
export const A10_4 = -2.4881146199716677;
export const A10_5 = -0.590290826836843;
export const A10_6 = 21.230051448181193;
export const A10_7 = 15.279233632882423;
export const A10_8 = -33.28821096898486;
export const A10_9 = -0.020331201708508627;
export const A11_1 = -0.9371424300859873;
export const A11_4 = 5.186372428844064;
export const A11_5 = 1.0914373489967295;
export const A11_6 = -8.149787010746927;
export const A11_7 = -18.52006565999696;
export const A11_8 = 22.739487099350505;
export const A11_9 = 2.4936055526796523;
export const A11_10 = -3.0467644718982196;
export const A12_1 = 2.273310147516538;
export const A12_4 = -10.53449546673725;
export const A12_5 = -2.0008720582248625;
export const A12_6 = -17.9589318631188;
export const A12_7 = 27.94888452941996;
export const A12_8 = -2.8589982771350235;
export const A12_9 = -8.87285693353063;
export const A12_10 = 12.360567175794303;
export const A12_11 = 0.6433927460157636;

// solution weights
export const B1 = 0.054293734116568765;
export const B6 = 4.450312892752409;
export const B7 = 1.8915178993145003;
export const B8 = -5.801203960010585;
export const B9 = 0.3111643669578199;
export const B10 = -0.1521609496625161;
export const B11 = 0.20136540080403034;
export const B12 = 0.04471061572777259;

// fifth-order error estimate
export const E5_1 = 0.01312004499419488;
export const E5_6 = -1.2251564463762044;
export const E5_7 = -0.4957589496572502;
export const E5_8 = 1.6643771824549864;
export const E5_9 = -0.35032884874997366;
export const E5_10 = 0.3341791187130175;
export const E5_11 = 0.08192320648511571;
export const E5_12 = -0.022355307863886294;

// third-order error estimate
export const E3_1 = -0.18980075407240762;
export const E3_6 = 4.450312892752409;
export const E3_7 = 1.8915178993145003;
export const E3_8 = -5.801203960010585;
export const E3_9 = -0.4226823213237919;
export const E3_10 = -0.1521609496625161;
export const E3_11 = 0.20136540080403034;
export const E3_12 = 0.02265179219836082;

// extra stages of the dense output
export const A14_1 = 0.056167502283047954;
export const A14_7 = 0.25350021021662483;
export const A14_8 = -0.2462390374708025;
export const A14_9 = -0.12419142326381637;
export const A14_10 = 0.15329179827876568;
export const A14_11 = 0.00820105229563469;
export const A14_12 = 0.007567897660545699;
export const A14_13 = -0.008298;
export const A15_1 = 0.03183464816350214;
export const A15_6 = 0.028300909672366776;
export const A15_7 = 0.053541988307438566;
export const A15_8 = -0.05492374857139099;
export const A15_11 = -0.00010834732869724932;
export const A15_12 = 0.0003825710908356584;
export const A15_13 = -0.00034046500868740456;
export const A15_14 = 0.1413124436746325;
export const A16_1 = -0.42889630158379194;
export const A16_6 = -4.697621415361164;
export const A16_7 = 7.683421196062599;
export const A16_8 = 4.06898981839711;
export const A16_9 = 0.3567271874552811;
export const A16_13 = -0.0013990241651590145;
export const A16_14 = 2.9475147891527724;
export const A16_15 = -9.15095847217987;

// dense output weights
export const D4_1 = -8.428938276109013;
export const D4_6 = 0.5667149535193777;
export const D4_7 = -3.0689499459498917;
export const D4_8 = 2.38466765651207;
export const D4_9 = 2.117034582445028;
export const D4_10 = -0.871391583777973;
export const D4_11 = 2.2404374302607883;
export const D4_12 = 0.6315787787694688;
export const D4_13 = -0.08899033645133331;
export const D4_14 = 18.148505520854727;
export const D4_15 = -9.194632392478356;
export const D4_16 = -4.436036387594894;
export const D5_1 = 10.427508642579134;
export const D5_6 = 242.28349177525817;
export const D5_7 = 165.20045171727028;
export const D5_8 = -374.5467547226902;
export const D5_9 = -22.113666853125306;
export const D5_10 = 7.733432668472264;
export const D5_11 = -30.674084731089398;
export const D5_12 = -9.332130526430229;
export const D5_13 = 15.697238121770845;
export const D5_14 = -31.139403219565178;
export const D5_15 = -9.35292435884448;
export const D5_16 = 35.81684148639408;
export const D6_1 = 19.985053242002433;
export const D6_6 = -387.0373087493518;
export const D6_7 = -189.17813819516758;
export const D6_8 = 527.8081592054236;
export const D6_9 = -11.57390253995963;
export const D6_10 = 6.8812326946963;
export const D6_11 = -1.0006050966910838;
export const D6_12 = 0.7777137798053443;
export const D6_13 = -2.778205752353508;
export const D6_14 = -60.19669523126412;
export const D6_15 = 84.32040550667716;
export const D6_16 = 11.99229113618279;
export const D7_1 = -25.69393346270375;
export const D7_6 = -154.18974869023643;
export const D7_7 = -231.5293791760455;
export const D7_8 = 357.6391179106141;
export const D7_9 = 93.40532418362432;
export const D7_10 = -37.45832313645163;
export const D7_11 = 104.0996495089623;
export const D7_12 = 29.8402934266605;
export const D7_13 = -43.53345659001114;
export const D7_14 = 96.32455395918828;
export const D7_15 = -39.17726167561544;
export const D7_16 = -149.72683625798564;

// nodes, for the order conditions and for right-hand sides that depend on time
export const C2 = 0.05260015195876773;
export const C3 = 0.0789002279381516;
export const C4 = 0.1183503419072274;
export const C5 = 0.2816496580927726;
export const C6 = 0.3333333333333333;
export const C7 = 0.25;
export const C8 = 0.3076923076923077;
export const C9 = 0.6512820512820513;
export const C10 = 0.6;
export const C11 = 0.8571428571428571;
export const C12 = 1.0;
export const C13 = 1.0;
export const C14 = 0.1;
export const C15 = 0.2;
export const C16 = 0.7777777777777778;
