var<workgroup> shared_v22: array<f32, 1088>;
var<workgroup> shared_v26: array<f32, 272>;
var<workgroup> shared_v30: array<f32, 1>;
var<workgroup> shared_v34: array<i32, 1>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f32_n_4(@builtin(local_invocation_index) v619: u32, @builtin(workgroup_id) v621: vec3<u32>, @builtin(local_invocation_id) v632: vec3<u32>) {
let v681 = &v13;
let v682 = &v9;
let v683 = &v5;
let v684 = &v1;
let v3 = u32(0);
let v17 = info_var.scalars_usize[0];
let v18 = info_var.scalars_usize[1];
let v19 = info_var.scalars_usize[2];
let v20 = info_var.scalars_usize[3];
let v603 = &shared_v22;
let v604 = &shared_v26;
let v32 = u32(1);
let v606 = &shared_v34;
let v620 = v619;
let v39 = u32(0);
let v40 = v620 == v39;
if v40 {
let v622 = v621[1];
let v42 = u32(v622);
let v46 = &(*v682)[v42];
let v47 = *v46;
let v52 = &(*v606)[v3];
*v52 = v47;

}
workgroupBarrier();
let v57 = &(*v606)[v3];
let v58 = workgroupUniformLoad(v57);
let v59 = i32(0);
let v60 = v58 >= v59;
if v60 {
let v623 = v621[1];
let v62 = u32(v623);
let v63 = u32(64);
let v64 = v62 * v63;
var<function> v607_store: array<u32, 1>= array<u32, 1>();
let v607 = &v607_store;
let v70 = u32(v620);
let v71 = u32(4);
let v72 = v70 / v71;
let v75 = u32(63);
let v76 = min(v72, v75);
let v77 = v64 + v76;
let v79 = v20 - v32;
let v80 = min(v77, v79);
let v81 = v80 * v17;
let v86 = &(*v607)[v3];
*v86 = v81;
let v87 = u32(v58);
let v625 = v621[0];
let v89 = u32(v625);
let v90 = u32(16);
let v91 = v89 * v90;
var<function> v608_store: array<u32, 1>= array<u32, 1>();
let v608 = &v608_store;
let v102 = v91 + v72;
let v104 = v19 - v32;
let v105 = min(v102, v104);
let v106 = v87 * v19;
let v107 = v106 + v105;
let v108 = v107 * v18;
let v113 = &(*v608)[v3];
*v113 = v108;
var<function> v609_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v609 = &v609_store;
var<function> v610_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v610 = &v610_store;
var<function> v611_store: array<f32, 4>= array<f32, 4>();
let v611 = &v611_store;
let v130 = &(*v611)[v3];
let v131 = f32(0.0);
*v130 = v131;
let v136 = &(*v611)[v32];
*v136 = v131;
let v140 = u32(2);
let v142 = &(*v611)[v140];
*v142 = v131;
let v146 = u32(3);
let v148 = &(*v611)[v146];
*v148 = v131;
var<function> v612_store: array<f32, 1>= array<f32, 1>();
let v612 = &v612_store;
let v158 = &(*v612)[v3];
*v158 = v131;
var<function> v613_store: u32;
let v613 = &v613_store;
*v613 = v3;
loop {
let v163 = *v613;
let v164 = v163 < v17;
if !v164 { break; }
let v169 = v70 % v71;
let v170 = *v613;
let v171 = v170 + v169;
let v173 = vec4<f32>(v131);
var<function> v615_store: vec4<f32>;
let v615 = &v615_store;
*v615 = v173;
let v175 = v171 < v17;
if v175 {
let v181 = *v86;
let v182 = v181 + v171;
let v186 = &(*v684)[v182];
let v187 = *v186;
*v615 = v187;

}
let v192 = &(*v609)[v3];
let v193 = *v615;
*v192 = v193;
var<function> v616_store: vec4<f32>;
let v616 = &v616_store;
*v616 = v173;
if v175 {
let v203 = *v113;
let v204 = v203 + v171;
let v208 = &(*v683)[v204];
let v209 = *v208;
*v616 = v209;

}
let v214 = &(*v610)[v3];
let v215 = *v616;
*v214 = v215;
workgroupBarrier();
let v221 = v169 * v71;
let v229 = v72 < v63;
if v229 {
let v235 = *v192;
let v236 = v235[0];
let v237 = u32(17);
let v238 = v72 * v237;
let v239 = v238 + v221;
let v245 = &(*v603)[v239];
*v245 = v236;
let v246 = v235[1];
let v251 = v239 + v32;
let v255 = &(*v603)[v251];
*v255 = v246;
let v256 = v235[2];
let v261 = v239 + v140;
let v265 = &(*v603)[v261];
*v265 = v256;
let v266 = v235[3];
let v271 = v239 + v146;
let v275 = &(*v603)[v271];
*v275 = v266;

}
let v289 = v72 < v90;
if v289 {
let v295 = *v214;
let v296 = v295[0];
let v297 = u32(17);
let v298 = v72 * v297;
let v299 = v298 + v221;
let v305 = &(*v604)[v299];
*v305 = v296;
let v306 = v295[1];
let v311 = v299 + v32;
let v315 = &(*v604)[v311];
*v315 = v306;
let v316 = v295[2];
let v321 = v299 + v140;
let v325 = &(*v604)[v321];
*v325 = v316;
let v326 = v295[3];
let v331 = v299 + v146;
let v335 = &(*v604)[v331];
*v335 = v326;

}
workgroupBarrier();
var<function> v617_store: array<f32, 4>= array<f32, 4>();
let v617 = &v617_store;
for(var v343: u32 = v3; v343 < v90; v343 += v32) {
let v633 = v632[1];
let v346 = u32(v633);
let v349 = u32(17);
let v350 = v346 * v349;
let v351 = v350 + v343;
let v355 = &(*v603)[v351];
let v356 = *v355;
let v361 = &(*v617)[v3];
*v361 = v356;
let v365 = v346 + v90;
let v367 = v365 * v349;
let v368 = v367 + v343;
let v372 = &(*v603)[v368];
let v373 = *v372;
let v378 = &(*v617)[v32];
*v378 = v373;
let v381 = u32(32);
let v382 = v346 + v381;
let v384 = v382 * v349;
let v385 = v384 + v343;
let v389 = &(*v603)[v385];
let v390 = *v389;
let v395 = &(*v617)[v140];
*v395 = v390;
let v398 = u32(48);
let v399 = v346 + v398;
let v401 = v399 * v349;
let v402 = v401 + v343;
let v406 = &(*v603)[v402];
let v407 = *v406;
let v412 = &(*v617)[v146];
*v412 = v407;
let v637 = v632[0];
let v414 = u32(v637);
let v418 = v414 * v349;
let v419 = v418 + v343;
let v423 = &(*v604)[v419];
let v424 = *v423;
let v430 = *v361;
let v437 = *v130;
let v677 = fma(v430, v424, v437);
*v130 = v677;
let v444 = *v378;
let v451 = *v136;
let v678 = fma(v444, v424, v451);
*v136 = v678;
let v458 = *v395;
let v465 = *v142;
let v679 = fma(v458, v424, v465);
*v142 = v679;
let v472 = *v412;
let v479 = *v148;
let v680 = fma(v472, v424, v479);
*v148 = v680;

}
let v481 = *v613;
let v483 = v481 + v71;
*v613 = v483;

}
let v639 = v632[1];
let v489 = u32(v639);
let v490 = v64 + v489;
let v641 = v632[0];
let v496 = u32(v641);
let v497 = v91 + v496;
let v507 = *v130;
let v514 = v490 < v20;
let v515 = v497 < v19;
let v516 = v514 && v515;
if v516 {
let v517 = v490 * v19;
let v518 = v517 + v497;
let v522 = &(*v681)[v518];
*v522 = v507;

}
let v524 = v490 + v90;
let v532 = *v136;
let v539 = v524 < v20;
let v541 = v539 && v515;
if v541 {
let v542 = v524 * v19;
let v543 = v542 + v497;
let v547 = &(*v681)[v543];
*v547 = v532;

}
let v548 = u32(32);
let v549 = v490 + v548;
let v557 = *v142;
let v564 = v549 < v20;
let v566 = v564 && v515;
if v566 {
let v567 = v549 * v19;
let v568 = v567 + v497;
let v572 = &(*v681)[v568];
*v572 = v557;

}
let v573 = u32(48);
let v574 = v490 + v573;
let v582 = *v148;
let v589 = v574 < v20;
let v591 = v589 && v515;
if v591 {
let v592 = v574 * v19;
let v593 = v592 + v497;
let v597 = &(*v681)[v593];
*v597 = v582;

}

}
return;

}
