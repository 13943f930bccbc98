enable f16;
var<workgroup> shared_v22: array<f32, 1088>;
var<workgroup> shared_v26: array<f32, 272>;
var<workgroup> shared_v30: array<f32, 1>;
var<workgroup> shared_v34: array<i32, 1>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f16>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f16_n_4(@builtin(local_invocation_index) v620: u32, @builtin(workgroup_id) v622: vec3<u32>, @builtin(local_invocation_id) v633: vec3<u32>) {
let v682 = &v13;
let v683 = &v9;
let v684 = &v5;
let v685 = &v1;
let v3 = u32(0);
let v17 = info_var.scalars_usize[0];
let v18 = info_var.scalars_usize[1];
let v19 = info_var.scalars_usize[2];
let v20 = info_var.scalars_usize[3];
let v604 = &shared_v22;
let v605 = &shared_v26;
let v32 = u32(1);
let v607 = &shared_v34;
let v621 = v620;
let v39 = u32(0);
let v40 = v621 == v39;
if v40 {
let v623 = v622[1];
let v42 = u32(v623);
let v46 = &(*v683)[v42];
let v47 = *v46;
let v52 = &(*v607)[v3];
*v52 = v47;

}
workgroupBarrier();
let v57 = &(*v607)[v3];
let v58 = workgroupUniformLoad(v57);
let v59 = i32(0);
let v60 = v58 >= v59;
if v60 {
let v624 = v622[1];
let v62 = u32(v624);
let v63 = u32(64);
let v64 = v62 * v63;
var<function> v608_store: array<u32, 1>= array<u32, 1>();
let v608 = &v608_store;
let v70 = u32(v621);
let v71 = u32(4);
let v72 = v70 / v71;
let v75 = u32(63);
let v76 = min(v72, v75);
let v77 = v64 + v76;
let v79 = v20 - v32;
let v80 = min(v77, v79);
let v81 = v80 * v17;
let v86 = &(*v608)[v3];
*v86 = v81;
let v87 = u32(v58);
let v626 = v622[0];
let v89 = u32(v626);
let v90 = u32(16);
let v91 = v89 * v90;
var<function> v609_store: array<u32, 1>= array<u32, 1>();
let v609 = &v609_store;
let v102 = v91 + v72;
let v104 = v19 - v32;
let v105 = min(v102, v104);
let v106 = v87 * v19;
let v107 = v106 + v105;
let v108 = v107 * v18;
let v113 = &(*v609)[v3];
*v113 = v108;
var<function> v610_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v610 = &v610_store;
var<function> v611_store: array<vec4<f16>, 1>= array<vec4<f16>, 1>();
let v611 = &v611_store;
var<function> v612_store: array<f32, 4>= array<f32, 4>();
let v612 = &v612_store;
let v130 = &(*v612)[v3];
let v131 = f32(0.0);
*v130 = v131;
let v136 = &(*v612)[v32];
*v136 = v131;
let v140 = u32(2);
let v142 = &(*v612)[v140];
*v142 = v131;
let v146 = u32(3);
let v148 = &(*v612)[v146];
*v148 = v131;
var<function> v613_store: array<f32, 1>= array<f32, 1>();
let v613 = &v613_store;
let v158 = &(*v613)[v3];
*v158 = v131;
var<function> v614_store: u32;
let v614 = &v614_store;
*v614 = v3;
loop {
let v163 = *v614;
let v164 = v163 < v17;
if !v164 { break; }
let v169 = v70 % v71;
let v170 = *v614;
let v171 = v170 + v169;
let v173 = vec4<f32>(v131);
var<function> v616_store: vec4<f32>;
let v616 = &v616_store;
*v616 = v173;
let v175 = v171 < v17;
if v175 {
let v181 = *v86;
let v182 = v181 + v171;
let v186 = &(*v685)[v182];
let v187 = *v186;
*v616 = v187;

}
let v192 = &(*v610)[v3];
let v193 = *v616;
*v192 = v193;
let v194 = f16(0.0);
let v195 = vec4<f16>(v194);
var<function> v617_store: vec4<f16>;
let v617 = &v617_store;
*v617 = v195;
if v175 {
let v203 = *v113;
let v204 = v203 + v171;
let v208 = &(*v684)[v204];
let v209 = *v208;
*v617 = v209;

}
let v214 = &(*v611)[v3];
let v215 = *v617;
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
let v245 = &(*v604)[v239];
*v245 = v236;
let v246 = v235[1];
let v251 = v239 + v32;
let v255 = &(*v604)[v251];
*v255 = v246;
let v256 = v235[2];
let v261 = v239 + v140;
let v265 = &(*v604)[v261];
*v265 = v256;
let v266 = v235[3];
let v271 = v239 + v146;
let v275 = &(*v604)[v271];
*v275 = v266;

}
let v289 = v72 < v90;
if v289 {
let v295 = *v214;
let v296 = vec4<f32>(v295);
let v297 = v296[0];
let v298 = u32(17);
let v299 = v72 * v298;
let v300 = v299 + v221;
let v306 = &(*v605)[v300];
*v306 = v297;
let v307 = v296[1];
let v312 = v300 + v32;
let v316 = &(*v605)[v312];
*v316 = v307;
let v317 = v296[2];
let v322 = v300 + v140;
let v326 = &(*v605)[v322];
*v326 = v317;
let v327 = v296[3];
let v332 = v300 + v146;
let v336 = &(*v605)[v332];
*v336 = v327;

}
workgroupBarrier();
var<function> v618_store: array<f32, 4>= array<f32, 4>();
let v618 = &v618_store;
for(var v344: u32 = v3; v344 < v90; v344 += v32) {
let v634 = v633[1];
let v347 = u32(v634);
let v350 = u32(17);
let v351 = v347 * v350;
let v352 = v351 + v344;
let v356 = &(*v604)[v352];
let v357 = *v356;
let v362 = &(*v618)[v3];
*v362 = v357;
let v366 = v347 + v90;
let v368 = v366 * v350;
let v369 = v368 + v344;
let v373 = &(*v604)[v369];
let v374 = *v373;
let v379 = &(*v618)[v32];
*v379 = v374;
let v382 = u32(32);
let v383 = v347 + v382;
let v385 = v383 * v350;
let v386 = v385 + v344;
let v390 = &(*v604)[v386];
let v391 = *v390;
let v396 = &(*v618)[v140];
*v396 = v391;
let v399 = u32(48);
let v400 = v347 + v399;
let v402 = v400 * v350;
let v403 = v402 + v344;
let v407 = &(*v604)[v403];
let v408 = *v407;
let v413 = &(*v618)[v146];
*v413 = v408;
let v638 = v633[0];
let v415 = u32(v638);
let v419 = v415 * v350;
let v420 = v419 + v344;
let v424 = &(*v605)[v420];
let v425 = *v424;
let v431 = *v362;
let v438 = *v130;
let v678 = fma(v431, v425, v438);
*v130 = v678;
let v445 = *v379;
let v452 = *v136;
let v679 = fma(v445, v425, v452);
*v136 = v679;
let v459 = *v396;
let v466 = *v142;
let v680 = fma(v459, v425, v466);
*v142 = v680;
let v473 = *v413;
let v480 = *v148;
let v681 = fma(v473, v425, v480);
*v148 = v681;

}
let v482 = *v614;
let v484 = v482 + v71;
*v614 = v484;

}
let v640 = v633[1];
let v490 = u32(v640);
let v491 = v64 + v490;
let v642 = v633[0];
let v497 = u32(v642);
let v498 = v91 + v497;
let v508 = *v130;
let v515 = v491 < v20;
let v516 = v498 < v19;
let v517 = v515 && v516;
if v517 {
let v518 = v491 * v19;
let v519 = v518 + v498;
let v523 = &(*v682)[v519];
*v523 = v508;

}
let v525 = v491 + v90;
let v533 = *v136;
let v540 = v525 < v20;
let v542 = v540 && v516;
if v542 {
let v543 = v525 * v19;
let v544 = v543 + v498;
let v548 = &(*v682)[v544];
*v548 = v533;

}
let v549 = u32(32);
let v550 = v491 + v549;
let v558 = *v142;
let v565 = v550 < v20;
let v567 = v565 && v516;
if v567 {
let v568 = v550 * v19;
let v569 = v568 + v498;
let v573 = &(*v682)[v569];
*v573 = v558;

}
let v574 = u32(48);
let v575 = v491 + v574;
let v583 = *v148;
let v590 = v575 < v20;
let v592 = v590 && v516;
if v592 {
let v593 = v575 * v19;
let v594 = v593 + v498;
let v598 = &(*v682)[v594];
*v598 = v583;

}

}
return;

}
