var<workgroup> shared_v15: array<vec4<f32>, 256>;
var<workgroup> shared_v19: array<f32, 8>;
var<workgroup> shared_v43: array<f32, 256>;
@group(0) @binding(2) var<storage, read_write> v9: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 8, 1)
fn merge_kernel_n_4(@builtin(workgroup_id) v552: vec3<u32>, @builtin(num_workgroups) v554: vec3<u32>, @builtin(local_invocation_id) v558: vec3<u32>, @builtin(local_invocation_index) v560: u32) {
let v580 = &v9;
let v581 = &v5;
let v582 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_u32[0];
let v14 = info_var.scalars_u32[1];
let v536 = &shared_v15;
let v17 = u32(256);
let v537 = &shared_v19;
let v21 = u32(8);
let v553 = v552[2];
let v555 = v554[1];
let v25 = v553 * v555;
let v556 = v552[1];
let v27 = v25 + v556;
let v28 = u32(1);
let v29 = v13 - v28;
let v30 = min(v27, v29);
let v31 = u32(v30);
let v557 = v552[0];
let v33 = u32(v557);
let v34 = u32(32);
let v35 = v33 * v34;
let v559 = v558[0];
let v37 = u32(v559);
let v38 = v35 + v37;
let v39 = u32(31);
let v40 = min(v38, v39);
let v41 = u32(v14);
let v42 = v31 * v41;
let v538 = &shared_v43;
let v561 = v560;
let v48 = u32(v561);
let v49 = u32(1);
let v50 = v41 - v49;
let v51 = min(v48, v50);
let v52 = v42 + v51;
let v53 = u32(2);
let v54 = v52 * v53;
let v58 = &(*v581)[v54];
let v59 = *v58;
var<function> v539_store: f32;
let v539 = &v539_store;
*v539 = v59;
let v62 = v48 + v17;
var<function> v540_store: u32;
let v540 = &v540_store;
*v540 = v62;
loop {
let v64 = *v540;
let v65 = v64 < v41;
if !v65 { break; }
let v67 = *v540;
let v68 = v42 + v67;
let v70 = v68 * v53;
let v74 = &(*v581)[v70];
let v75 = *v74;
let v76 = *v539;
let v77 = max(v76, v75);
*v539 = v77;
let v78 = *v540;
let v80 = v78 + v17;
*v540 = v80;

}
let v84 = &(*v538)[v48];
let v85 = *v539;
*v84 = v85;
workgroupBarrier();
let v86 = u32(128);
let v87 = v48 < v86;
if v87 {
let v89 = v48 + v86;
let v93 = &(*v538)[v89];
let v94 = *v93;
let v99 = *v84;
let v100 = max(v99, v94);
*v84 = v100;

}
workgroupBarrier();
let v105 = u32(64);
let v106 = v48 < v105;
if v106 {
let v108 = v48 + v105;
let v112 = &(*v538)[v108];
let v113 = *v112;
let v118 = *v84;
let v119 = max(v118, v113);
*v84 = v119;

}
workgroupBarrier();
let v125 = v48 < v34;
if v125 {
let v127 = v48 + v34;
let v131 = &(*v538)[v127];
let v132 = *v131;
let v137 = *v84;
let v138 = max(v137, v132);
*v84 = v138;

}
workgroupBarrier();
let v143 = u32(16);
let v144 = v48 < v143;
if v144 {
let v146 = v48 + v143;
let v150 = &(*v538)[v146];
let v151 = *v150;
let v156 = *v84;
let v157 = max(v156, v151);
*v84 = v157;

}
workgroupBarrier();
let v163 = v48 < v21;
if v163 {
let v165 = v48 + v21;
let v169 = &(*v538)[v165];
let v170 = *v169;
let v175 = *v84;
let v176 = max(v175, v170);
*v84 = v176;

}
workgroupBarrier();
let v181 = u32(4);
let v182 = v48 < v181;
if v182 {
let v184 = v48 + v181;
let v188 = &(*v538)[v184];
let v189 = *v188;
let v194 = *v84;
let v195 = max(v194, v189);
*v84 = v195;

}
workgroupBarrier();
let v201 = v48 < v53;
if v201 {
let v203 = v48 + v53;
let v207 = &(*v538)[v203];
let v208 = *v207;
let v213 = *v84;
let v214 = max(v213, v208);
*v84 = v214;

}
workgroupBarrier();
let v220 = v48 < v49;
if v220 {
let v222 = v48 + v49;
let v226 = &(*v538)[v222];
let v227 = *v226;
let v232 = *v84;
let v233 = max(v232, v227);
*v84 = v233;

}
workgroupBarrier();
let v242 = &(*v538)[v3];
let v243 = *v242;
let v244 = f32(0.0);
let v245 = vec4<f32>(v244);
var<function> v542_store: vec4<f32>;
let v542 = &v542_store;
*v542 = v245;
var<function> v543_store: f32;
let v543 = &v543_store;
*v543 = v244;
let v251 = v41 + v34;
let v253 = v251 - v49;
let v255 = v253 / v34;
for(var v258: u32 = v3; v258 < v255; v258 += v49) {
let v261 = v258 * v181;
let v265 = v261 * v21;
let v562 = v558[1];
let v267 = u32(v562);
let v268 = v265 + v267;
let v271 = min(v268, v50);
let v272 = v42 + v271;
var<function> v545_store: f32;
let v545 = &v545_store;
*v545 = v244;
let v276 = v268 < v41;
if v276 {
let v278 = v272 * v53;
let v282 = &(*v581)[v278];
let v283 = *v282;
let v284 = v283 - v243;
let v285 = exp(v284);
*v545 = v285;

}
let v287 = v272 * v53;
let v289 = v287 + v49;
let v293 = &(*v581)[v289];
let v294 = *v293;
let v295 = *v545;
let v297 = *v543;
let v572 = fma(v295, v294, v297);
*v543 = v572;
let v300 = v272 * v34;
let v301 = v300 + v40;
let v305 = &(*v582)[v301];
let v306 = *v305;
let v307 = *v545;
let v308 = vec4<f32>(v307);
let v310 = *v542;
let v573 = fma(v306, v308, v310);
*v542 = v573;
let v315 = v261 + v49;
let v317 = v315 * v21;
let v320 = v317 + v267;
let v323 = min(v320, v50);
let v324 = v42 + v323;
var<function> v546_store: f32;
let v546 = &v546_store;
*v546 = v244;
let v328 = v320 < v41;
if v328 {
let v330 = v324 * v53;
let v334 = &(*v581)[v330];
let v335 = *v334;
let v336 = v335 - v243;
let v337 = exp(v336);
*v546 = v337;

}
let v339 = v324 * v53;
let v341 = v339 + v49;
let v345 = &(*v581)[v341];
let v346 = *v345;
let v347 = *v546;
let v349 = *v543;
let v574 = fma(v347, v346, v349);
*v543 = v574;
let v352 = v324 * v34;
let v353 = v352 + v40;
let v357 = &(*v582)[v353];
let v358 = *v357;
let v359 = *v546;
let v360 = vec4<f32>(v359);
let v362 = *v542;
let v575 = fma(v358, v360, v362);
*v542 = v575;
let v367 = v261 + v53;
let v369 = v367 * v21;
let v372 = v369 + v267;
let v375 = min(v372, v50);
let v376 = v42 + v375;
var<function> v547_store: f32;
let v547 = &v547_store;
*v547 = v244;
let v380 = v372 < v41;
if v380 {
let v382 = v376 * v53;
let v386 = &(*v581)[v382];
let v387 = *v386;
let v388 = v387 - v243;
let v389 = exp(v388);
*v547 = v389;

}
let v391 = v376 * v53;
let v393 = v391 + v49;
let v397 = &(*v581)[v393];
let v398 = *v397;
let v399 = *v547;
let v401 = *v543;
let v576 = fma(v399, v398, v401);
*v543 = v576;
let v404 = v376 * v34;
let v405 = v404 + v40;
let v409 = &(*v582)[v405];
let v410 = *v409;
let v411 = *v547;
let v412 = vec4<f32>(v411);
let v414 = *v542;
let v577 = fma(v410, v412, v414);
*v542 = v577;
let v418 = u32(3);
let v419 = v261 + v418;
let v421 = v419 * v21;
let v424 = v421 + v267;
let v427 = min(v424, v50);
let v428 = v42 + v427;
var<function> v548_store: f32;
let v548 = &v548_store;
*v548 = v244;
let v432 = v424 < v41;
if v432 {
let v434 = v428 * v53;
let v438 = &(*v581)[v434];
let v439 = *v438;
let v440 = v439 - v243;
let v441 = exp(v440);
*v548 = v441;

}
let v443 = v428 * v53;
let v445 = v443 + v49;
let v449 = &(*v581)[v445];
let v450 = *v449;
let v451 = *v548;
let v453 = *v543;
let v578 = fma(v451, v450, v453);
*v543 = v578;
let v456 = v428 * v34;
let v457 = v456 + v40;
let v461 = &(*v582)[v457];
let v462 = *v461;
let v463 = *v548;
let v464 = vec4<f32>(v463);
let v466 = *v542;
let v579 = fma(v462, v464, v466);
*v542 = v579;

}
let v473 = &(*v536)[v48];
let v474 = *v542;
*v473 = v474;
let v476 = u32(0);
let v477 = v559 == v476;
if v477 {
let v568 = v558[1];
let v479 = u32(v568);
let v483 = &(*v537)[v479];
let v484 = *v543;
*v483 = v484;

}
workgroupBarrier();
let v569 = v558[1];
let v487 = v569 == v476;
let v489 = v38 < v34;
let v490 = v487 && v489;
if v490 {
var<function> v549_store: vec4<f32>;
let v549 = &v549_store;
*v549 = v245;
var<function> v550_store: f32;
let v550 = &v550_store;
*v550 = v244;
for(var v500: u32 = v3; v500 < v21; v500 += v49) {
let v503 = v500 * v34;
let v506 = v503 + v37;
let v510 = &(*v536)[v506];
let v511 = *v510;
let v512 = *v549;
let v513 = v512 + v511;
*v549 = v513;
let v517 = &(*v537)[v500];
let v518 = *v517;
let v519 = *v550;
let v520 = v519 + v518;
*v550 = v520;

}
let v521 = *v550;
let v522 = vec4<f32>(v521);
let v523 = *v549;
let v524 = v523 / v522;
let v526 = v31 * v34;
let v527 = v526 + v38;
let v531 = &(*v580)[v527];
*v531 = v524;

}
return;

}
