var<workgroup> shared_v18: array<f32, 21>;
var<workgroup> shared_v22: array<f32, 96>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 3, 1)
fn merged_heads_kernel_w_f32_n_1(@builtin(workgroup_id) v577: vec3<u32>, @builtin(local_invocation_id) v579: vec3<u32>, @builtin(local_invocation_index) v584: u32) {
let v627 = &v13;
let v628 = &v9;
let v629 = &v5;
let v630 = &v1;
let v3 = u32(0);
let v17 = info_var.scalars_u32[0];
let v552 = &shared_v18;
let v20 = u32(21);
let v553 = &shared_v22;
let v578 = v577[0];
let v27 = u32(v578);
let v28 = u32(3);
let v29 = v27 * v28;
let v580 = v579[1];
let v31 = u32(v580);
let v32 = u32(1);
let v34 = v29 + v31;
var<function> v554_store: array<f32, 1>= array<f32, 1>();
let v554 = &v554_store;
let v581 = v579[0];
let v40 = u32(v581);
let v43 = u32(20);
let v44 = min(v40, v43);
let v48 = v34 * v20;
let v49 = v48 + v44;
let v53 = &(*v628)[v49];
let v54 = *v53;
let v59 = &(*v554)[v3];
*v59 = v54;
let v64 = u32(9);
let v65 = v29 / v64;
let v583 = v577[1];
let v67 = u32(v583);
let v68 = u32(v17);
let v69 = v67 * v68;
let v70 = v69 + v65;
let v71 = u32(4);
let v72 = v70 * v71;
var<function> v555_store: array<f32, 4>= array<f32, 4>();
let v555 = &v555_store;
let v585 = v584;
let v78 = u32(v585);
let v82 = min(v78, v43);
let v86 = v72 * v20;
let v87 = v86 + v82;
let v91 = &(*v630)[v87];
let v92 = *v91;
let v97 = &(*v555)[v3];
*v97 = v92;
let v99 = v72 + v32;
let v101 = v99 * v20;
let v102 = v101 + v82;
let v106 = &(*v630)[v102];
let v107 = *v106;
let v112 = &(*v555)[v32];
*v112 = v107;
let v113 = u32(2);
let v114 = v72 + v113;
let v116 = v114 * v20;
let v117 = v116 + v82;
let v121 = &(*v630)[v117];
let v122 = *v121;
let v127 = &(*v555)[v113];
*v127 = v122;
let v129 = v72 + v28;
let v131 = v129 * v20;
let v132 = v131 + v82;
let v136 = &(*v630)[v132];
let v137 = *v136;
let v142 = &(*v555)[v28];
*v142 = v137;
var<function> v556_store: array<f32, 4>= array<f32, 4>();
let v556 = &v556_store;
let v148 = v72 * v113;
let v152 = &(*v629)[v148];
let v153 = *v152;
var<function> v557_store: f32;
let v557 = &v557_store;
*v557 = v153;
let v159 = &(*v556)[v3];
let v160 = *v557;
*v159 = v160;
let v164 = v99 * v113;
let v168 = &(*v629)[v164];
let v169 = *v168;
let v174 = &(*v556)[v32];
*v174 = v169;
let v180 = *v174;
let v181 = *v557;
let v182 = max(v181, v180);
*v557 = v182;
let v186 = v114 * v113;
let v190 = &(*v629)[v186];
let v191 = *v190;
let v196 = &(*v556)[v113];
*v196 = v191;
let v202 = *v196;
let v203 = *v557;
let v204 = max(v203, v202);
*v557 = v204;
let v208 = v129 * v113;
let v212 = &(*v629)[v208];
let v213 = *v212;
let v218 = &(*v556)[v28];
*v218 = v213;
let v224 = *v218;
let v225 = *v557;
let v226 = max(v225, v224);
*v557 = v226;
let v227 = f32(0.0);
var<function> v558_store: f32;
let v558 = &v558_store;
*v558 = v227;
let v235 = *v159;
var<function> v559_store: f32;
let v559 = &v559_store;
*v559 = v227;
let v239 = f32(-5.000000075237331e29);
let v240 = v235 > v239;
if v240 {
let v241 = *v557;
let v242 = v235 - v241;
let v243 = exp(v242);
*v559 = v243;

}
var<function> v560_store: f32;
let v560 = &v560_store;
let v245 = *v559;
*v560 = v245;
let v251 = *v560;
*v159 = v251;
let v257 = v148 + v32;
let v261 = &(*v629)[v257];
let v262 = *v261;
let v263 = *v560;
let v265 = *v558;
let v622 = fma(v263, v262, v265);
*v558 = v622;
let v272 = *v174;
var<function> v561_store: f32;
let v561 = &v561_store;
*v561 = v227;
let v277 = v272 > v239;
if v277 {
let v278 = *v557;
let v279 = v272 - v278;
let v280 = exp(v279);
*v561 = v280;

}
var<function> v562_store: f32;
let v562 = &v562_store;
let v282 = *v561;
*v562 = v282;
let v288 = *v562;
*v174 = v288;
let v294 = v164 + v32;
let v298 = &(*v629)[v294];
let v299 = *v298;
let v300 = *v562;
let v302 = *v558;
let v623 = fma(v300, v299, v302);
*v558 = v623;
let v309 = *v196;
var<function> v563_store: f32;
let v563 = &v563_store;
*v563 = v227;
let v314 = v309 > v239;
if v314 {
let v315 = *v557;
let v316 = v309 - v315;
let v317 = exp(v316);
*v563 = v317;

}
var<function> v564_store: f32;
let v564 = &v564_store;
let v319 = *v563;
*v564 = v319;
let v325 = *v564;
*v196 = v325;
let v331 = v186 + v32;
let v335 = &(*v629)[v331];
let v336 = *v335;
let v337 = *v564;
let v339 = *v558;
let v624 = fma(v337, v336, v339);
*v558 = v624;
let v346 = *v218;
var<function> v565_store: f32;
let v565 = &v565_store;
*v565 = v227;
let v351 = v346 > v239;
if v351 {
let v352 = *v557;
let v353 = v346 - v352;
let v354 = exp(v353);
*v565 = v354;

}
var<function> v566_store: f32;
let v566 = &v566_store;
let v356 = *v565;
*v566 = v356;
let v362 = *v566;
*v218 = v362;
let v368 = v208 + v32;
let v372 = &(*v629)[v368];
let v373 = *v372;
let v374 = *v566;
let v376 = *v558;
let v625 = fma(v374, v373, v376);
*v558 = v625;
var<function> v567_store: f32;
let v567 = &v567_store;
*v567 = v227;
let v389 = *v97;
let v395 = *v159;
var<function> v568_store: f32;
let v568 = &v568_store;
*v568 = v227;
let v399 = v395 > v227;
if v399 {
let v400 = v389 * v395;
*v568 = v400;

}
let v401 = *v567;
let v402 = *v568;
let v403 = v401 + v402;
*v567 = v403;
let v409 = *v112;
let v415 = *v174;
var<function> v569_store: f32;
let v569 = &v569_store;
*v569 = v227;
let v419 = v415 > v227;
if v419 {
let v420 = v409 * v415;
*v569 = v420;

}
let v421 = *v567;
let v422 = *v569;
let v423 = v421 + v422;
*v567 = v423;
let v429 = *v127;
let v435 = *v196;
var<function> v570_store: f32;
let v570 = &v570_store;
*v570 = v227;
let v439 = v435 > v227;
if v439 {
let v440 = v429 * v435;
*v570 = v440;

}
let v441 = *v567;
let v442 = *v570;
let v443 = v441 + v442;
*v567 = v443;
let v449 = *v142;
let v455 = *v218;
var<function> v571_store: f32;
let v571 = &v571_store;
*v571 = v227;
let v459 = v455 > v227;
if v459 {
let v460 = v449 * v455;
*v571 = v460;

}
let v461 = *v567;
let v462 = *v571;
let v463 = v461 + v462;
*v567 = v463;
let v465 = v78 < v20;
if v465 {
let v466 = *v558;
let v467 = *v567;
let v468 = v467 / v466;
let v472 = &(*v552)[v78];
*v472 = v468;

}
workgroupBarrier();
var<function> v572_store: f32;
let v572 = &v572_store;
*v572 = v227;
let v484 = &(*v552)[v44];
let v485 = *v484;
var<function> v573_store: f32;
let v573 = &v573_store;
*v573 = v485;
let v488 = v40 >= v20;
if v488 {
*v573 = v227;

}
let v495 = *v59;
let v496 = *v573;
let v498 = *v572;
let v626 = fma(v495, v496, v498);
*v572 = v626;
let v500 = *v572;
var<function> v574_store: f32;
let v574 = &v574_store;
*v574 = v500;
let v589 = u32(32);
let v504 = v580 * v589;
let v505 = u32(v504);
let v508 = v505 + v40;
workgroupBarrier();
let v512 = &(*v553)[v508];
let v513 = *v574;
*v512 = v513;
workgroupBarrier();
var<function> v575_store: f32;
let v575 = &v575_store;
*v575 = v227;
let v518 = u32(32);
for(var v520: u32 = v3; v520 < v518; v520 += v32) {
let v522 = v505 + v520;
let v526 = &(*v553)[v522];
let v527 = *v526;
let v528 = *v575;
let v529 = v528 + v527;
*v575 = v529;

}
let v531 = u32(0);
let v532 = v581 == v531;
if v532 {
let v538 = v69 * v64;
let v539 = v538 + v34;
let v545 = &(*v627)[v539];
let v546 = *v575;
*v545 = v546;

}
return;

}
