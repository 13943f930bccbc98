var<workgroup> shared_v15: array<f32, 256>;
var<workgroup> shared_v19: array<u32, 256>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(256, 1, 1)
fn argmax_kernel(@builtin(workgroup_id) v526: vec3<u32>, @builtin(local_invocation_index) v529: u32, @builtin(num_workgroups) v534: vec3<u32>) {
let v539 = &v9;
let v540 = &v5;
let v541 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_u32[0];
let v14 = info_var.scalars_u32[1];
let v504 = &shared_v15;
let v505 = &shared_v19;
let v527 = v526[1];
let v24 = v527 * v13;
let v25 = u32(v24);
let v528 = v526[0];
let v27 = v528 * v14;
let v28 = v27 + v14;
let v29 = min(v28, v13);
let v530 = v529;
let v31 = v27 + v530;
let v32 = u32(1);
let v33 = v29 - v32;
let v34 = min(v31, v33);
var<function> v506_store: u32;
let v506 = &v506_store;
*v506 = v34;
let v36 = *v506;
let v37 = u32(v36);
let v38 = v25 + v37;
let v42 = &(*v541)[v38];
let v43 = *v42;
var<function> v507_store: f32;
let v507 = &v507_store;
*v507 = v43;
let v47 = u32(256);
let v48 = v31 + v47;
var<function> v508_store: u32;
let v508 = &v508_store;
*v508 = v48;
loop {
let v50 = *v508;
let v51 = v50 < v29;
if !v51 { break; }
let v53 = *v508;
let v54 = u32(v53);
let v55 = v25 + v54;
let v59 = &(*v541)[v55];
let v60 = *v59;
let v61 = *v507;
let v62 = v60 > v61;
if v62 {
*v507 = v60;
let v63 = *v508;
*v506 = v63;

}
let v64 = *v508;
let v66 = v64 + v47;
*v508 = v66;

}
let v68 = u32(v530);
let v72 = &(*v504)[v68];
let v73 = *v507;
*v72 = v73;
let v77 = &(*v505)[v68];
let v78 = *v506;
*v77 = v78;
workgroupBarrier();
let v79 = u32(128);
let v80 = v68 < v79;
if v80 {
let v82 = v68 + v79;
let v86 = &(*v504)[v82];
let v87 = *v86;
let v93 = &(*v505)[v82];
let v94 = *v93;
let v99 = *v72;
let v100 = v87 > v99;
let v101 = true;
var<function> v510_store: bool;
let v510 = &v510_store;
if v100 {
*v510 = v101;

} else {
let v108 = *v72;
let v109 = v87 == v108;
var<function> v511_store: bool;
let v511 = &v511_store;
if v109 {
let v114 = *v77;
let v115 = v94 < v114;
*v511 = v115;

} else {
let v117 = false;
*v511 = v117;

}
let v118 = *v511;
*v510 = v118;

}
let v119 = *v510;
if v119 {
*v72 = v87;
*v77 = v94;

}

}
workgroupBarrier();
let v128 = u32(64);
let v129 = v68 < v128;
if v129 {
let v131 = v68 + v128;
let v135 = &(*v504)[v131];
let v136 = *v135;
let v142 = &(*v505)[v131];
let v143 = *v142;
let v148 = *v72;
let v149 = v136 > v148;
let v150 = true;
var<function> v512_store: bool;
let v512 = &v512_store;
if v149 {
*v512 = v150;

} else {
let v157 = *v72;
let v158 = v136 == v157;
var<function> v513_store: bool;
let v513 = &v513_store;
if v158 {
let v163 = *v77;
let v164 = v143 < v163;
*v513 = v164;

} else {
let v166 = false;
*v513 = v166;

}
let v167 = *v513;
*v512 = v167;

}
let v168 = *v512;
if v168 {
*v72 = v136;
*v77 = v143;

}

}
workgroupBarrier();
let v177 = u32(32);
let v178 = v68 < v177;
if v178 {
let v180 = v68 + v177;
let v184 = &(*v504)[v180];
let v185 = *v184;
let v191 = &(*v505)[v180];
let v192 = *v191;
let v197 = *v72;
let v198 = v185 > v197;
let v199 = true;
var<function> v514_store: bool;
let v514 = &v514_store;
if v198 {
*v514 = v199;

} else {
let v206 = *v72;
let v207 = v185 == v206;
var<function> v515_store: bool;
let v515 = &v515_store;
if v207 {
let v212 = *v77;
let v213 = v192 < v212;
*v515 = v213;

} else {
let v215 = false;
*v515 = v215;

}
let v216 = *v515;
*v514 = v216;

}
let v217 = *v514;
if v217 {
*v72 = v185;
*v77 = v192;

}

}
workgroupBarrier();
let v226 = u32(16);
let v227 = v68 < v226;
if v227 {
let v229 = v68 + v226;
let v233 = &(*v504)[v229];
let v234 = *v233;
let v240 = &(*v505)[v229];
let v241 = *v240;
let v246 = *v72;
let v247 = v234 > v246;
let v248 = true;
var<function> v516_store: bool;
let v516 = &v516_store;
if v247 {
*v516 = v248;

} else {
let v255 = *v72;
let v256 = v234 == v255;
var<function> v517_store: bool;
let v517 = &v517_store;
if v256 {
let v261 = *v77;
let v262 = v241 < v261;
*v517 = v262;

} else {
let v264 = false;
*v517 = v264;

}
let v265 = *v517;
*v516 = v265;

}
let v266 = *v516;
if v266 {
*v72 = v234;
*v77 = v241;

}

}
workgroupBarrier();
let v275 = u32(8);
let v276 = v68 < v275;
if v276 {
let v278 = v68 + v275;
let v282 = &(*v504)[v278];
let v283 = *v282;
let v289 = &(*v505)[v278];
let v290 = *v289;
let v295 = *v72;
let v296 = v283 > v295;
let v297 = true;
var<function> v518_store: bool;
let v518 = &v518_store;
if v296 {
*v518 = v297;

} else {
let v304 = *v72;
let v305 = v283 == v304;
var<function> v519_store: bool;
let v519 = &v519_store;
if v305 {
let v310 = *v77;
let v311 = v290 < v310;
*v519 = v311;

} else {
let v313 = false;
*v519 = v313;

}
let v314 = *v519;
*v518 = v314;

}
let v315 = *v518;
if v315 {
*v72 = v283;
*v77 = v290;

}

}
workgroupBarrier();
let v324 = u32(4);
let v325 = v68 < v324;
if v325 {
let v327 = v68 + v324;
let v331 = &(*v504)[v327];
let v332 = *v331;
let v338 = &(*v505)[v327];
let v339 = *v338;
let v344 = *v72;
let v345 = v332 > v344;
let v346 = true;
var<function> v520_store: bool;
let v520 = &v520_store;
if v345 {
*v520 = v346;

} else {
let v353 = *v72;
let v354 = v332 == v353;
var<function> v521_store: bool;
let v521 = &v521_store;
if v354 {
let v359 = *v77;
let v360 = v339 < v359;
*v521 = v360;

} else {
let v362 = false;
*v521 = v362;

}
let v363 = *v521;
*v520 = v363;

}
let v364 = *v520;
if v364 {
*v72 = v332;
*v77 = v339;

}

}
workgroupBarrier();
let v373 = u32(2);
let v374 = v68 < v373;
if v374 {
let v376 = v68 + v373;
let v380 = &(*v504)[v376];
let v381 = *v380;
let v387 = &(*v505)[v376];
let v388 = *v387;
let v393 = *v72;
let v394 = v381 > v393;
let v395 = true;
var<function> v522_store: bool;
let v522 = &v522_store;
if v394 {
*v522 = v395;

} else {
let v402 = *v72;
let v403 = v381 == v402;
var<function> v523_store: bool;
let v523 = &v523_store;
if v403 {
let v408 = *v77;
let v409 = v388 < v408;
*v523 = v409;

} else {
let v411 = false;
*v523 = v411;

}
let v412 = *v523;
*v522 = v412;

}
let v413 = *v522;
if v413 {
*v72 = v381;
*v77 = v388;

}

}
workgroupBarrier();
let v422 = u32(1);
let v423 = v68 < v422;
if v423 {
let v425 = v68 + v422;
let v429 = &(*v504)[v425];
let v430 = *v429;
let v436 = &(*v505)[v425];
let v437 = *v436;
let v442 = *v72;
let v443 = v430 > v442;
let v444 = true;
var<function> v524_store: bool;
let v524 = &v524_store;
if v443 {
*v524 = v444;

} else {
let v451 = *v72;
let v452 = v430 == v451;
var<function> v525_store: bool;
let v525 = &v525_store;
if v452 {
let v457 = *v77;
let v458 = v437 < v457;
*v525 = v458;

} else {
let v460 = false;
*v525 = v460;

}
let v461 = *v525;
*v524 = v461;

}
let v462 = *v524;
if v462 {
*v72 = v430;
*v77 = v437;

}

}
workgroupBarrier();
let v472 = v68 == v3;
if v472 {
let v535 = v534[0];
let v475 = v527 * v535;
let v477 = v475 + v528;
let v478 = u32(v477);
let v483 = &(*v505)[v3];
let v484 = *v483;
let v489 = &(*v504)[v3];
let v490 = *v489;
let v494 = &(*v540)[v478];
*v494 = v490;
let v495 = i32(v484);
let v499 = &(*v539)[v478];
*v499 = v495;

}
return;

}
