var<workgroup> shared_v18: array<f32, 1088>;
var<workgroup> shared_v22: array<f32, 272>;
var<workgroup> shared_v26: array<f32, 1>;
var<workgroup> shared_v30: array<i32, 1>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f32_n_4(@builtin(workgroup_id) v595: vec3<u32>, @builtin(local_invocation_index) v597: u32, @builtin(local_invocation_id) v606: vec3<u32>) {
let v656 = &v9;
let v657 = &v5;
let v658 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_usize[0];
let v14 = info_var.scalars_usize[1];
let v15 = info_var.scalars_usize[2];
let v16 = info_var.scalars_usize[3];
let v579 = &shared_v18;
let v580 = &shared_v22;
let v28 = u32(1);
let v596 = v595[1];
let v38 = u32(v596);
let v39 = u32(64);
let v40 = v38 * v39;
var<function> v583_store: array<u32, 1>= array<u32, 1>();
let v583 = &v583_store;
let v598 = v597;
let v46 = u32(v598);
let v47 = u32(4);
let v48 = v46 / v47;
let v51 = u32(63);
let v52 = min(v48, v51);
let v53 = v40 + v52;
let v55 = v16 - v28;
let v56 = min(v53, v55);
let v57 = v56 * v13;
let v62 = &(*v583)[v3];
*v62 = v57;
let v599 = v595[0];
let v66 = u32(v599);
let v67 = u32(16);
let v68 = v66 * v67;
var<function> v584_store: array<u32, 1>= array<u32, 1>();
let v584 = &v584_store;
let v79 = v68 + v48;
let v81 = v15 - v28;
let v82 = min(v79, v81);
let v85 = v82 * v14;
let v90 = &(*v584)[v3];
*v90 = v85;
var<function> v585_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v585 = &v585_store;
var<function> v586_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v586 = &v586_store;
var<function> v587_store: array<f32, 4>= array<f32, 4>();
let v587 = &v587_store;
let v107 = &(*v587)[v3];
let v108 = f32(0.0);
*v107 = v108;
let v113 = &(*v587)[v28];
*v113 = v108;
let v117 = u32(2);
let v119 = &(*v587)[v117];
*v119 = v108;
let v123 = u32(3);
let v125 = &(*v587)[v123];
*v125 = v108;
var<function> v588_store: array<f32, 1>= array<f32, 1>();
let v588 = &v588_store;
let v135 = &(*v588)[v3];
*v135 = v108;
var<function> v589_store: u32;
let v589 = &v589_store;
*v589 = v3;
loop {
let v140 = *v589;
let v141 = v140 < v13;
if !v141 { break; }
let v146 = v46 % v47;
let v147 = *v589;
let v148 = v147 + v146;
let v150 = vec4<f32>(v108);
var<function> v591_store: vec4<f32>;
let v591 = &v591_store;
*v591 = v150;
let v152 = v148 < v13;
if v152 {
let v158 = *v62;
let v159 = v158 + v148;
let v163 = &(*v658)[v159];
let v164 = *v163;
*v591 = v164;

}
let v169 = &(*v585)[v3];
let v170 = *v591;
*v169 = v170;
var<function> v592_store: vec4<f32>;
let v592 = &v592_store;
*v592 = v150;
if v152 {
let v180 = *v90;
let v181 = v180 + v148;
let v185 = &(*v657)[v181];
let v186 = *v185;
*v592 = v186;

}
let v191 = &(*v586)[v3];
let v192 = *v592;
*v191 = v192;
workgroupBarrier();
let v198 = v146 * v47;
let v206 = v48 < v39;
if v206 {
let v212 = *v169;
let v213 = v212[0];
let v214 = u32(17);
let v215 = v48 * v214;
let v216 = v215 + v198;
let v222 = &(*v579)[v216];
*v222 = v213;
let v223 = v212[1];
let v228 = v216 + v28;
let v232 = &(*v579)[v228];
*v232 = v223;
let v233 = v212[2];
let v238 = v216 + v117;
let v242 = &(*v579)[v238];
*v242 = v233;
let v243 = v212[3];
let v248 = v216 + v123;
let v252 = &(*v579)[v248];
*v252 = v243;

}
let v266 = v48 < v67;
if v266 {
let v272 = *v191;
let v273 = v272[0];
let v274 = u32(17);
let v275 = v48 * v274;
let v276 = v275 + v198;
let v282 = &(*v580)[v276];
*v282 = v273;
let v283 = v272[1];
let v288 = v276 + v28;
let v292 = &(*v580)[v288];
*v292 = v283;
let v293 = v272[2];
let v298 = v276 + v117;
let v302 = &(*v580)[v298];
*v302 = v293;
let v303 = v272[3];
let v308 = v276 + v123;
let v312 = &(*v580)[v308];
*v312 = v303;

}
workgroupBarrier();
var<function> v593_store: array<f32, 4>= array<f32, 4>();
let v593 = &v593_store;
for(var v320: u32 = v3; v320 < v67; v320 += v28) {
let v607 = v606[1];
let v323 = u32(v607);
let v326 = u32(17);
let v327 = v323 * v326;
let v328 = v327 + v320;
let v332 = &(*v579)[v328];
let v333 = *v332;
let v338 = &(*v593)[v3];
*v338 = v333;
let v342 = v323 + v67;
let v344 = v342 * v326;
let v345 = v344 + v320;
let v349 = &(*v579)[v345];
let v350 = *v349;
let v355 = &(*v593)[v28];
*v355 = v350;
let v358 = u32(32);
let v359 = v323 + v358;
let v361 = v359 * v326;
let v362 = v361 + v320;
let v366 = &(*v579)[v362];
let v367 = *v366;
let v372 = &(*v593)[v117];
*v372 = v367;
let v375 = u32(48);
let v376 = v323 + v375;
let v378 = v376 * v326;
let v379 = v378 + v320;
let v383 = &(*v579)[v379];
let v384 = *v383;
let v389 = &(*v593)[v123];
*v389 = v384;
let v611 = v606[0];
let v391 = u32(v611);
let v395 = v391 * v326;
let v396 = v395 + v320;
let v400 = &(*v580)[v396];
let v401 = *v400;
let v407 = *v338;
let v414 = *v107;
let v652 = fma(v407, v401, v414);
*v107 = v652;
let v421 = *v355;
let v428 = *v113;
let v653 = fma(v421, v401, v428);
*v113 = v653;
let v435 = *v372;
let v442 = *v119;
let v654 = fma(v435, v401, v442);
*v119 = v654;
let v449 = *v389;
let v456 = *v125;
let v655 = fma(v449, v401, v456);
*v125 = v655;

}
let v458 = *v589;
let v460 = v458 + v47;
*v589 = v460;

}
let v613 = v606[1];
let v466 = u32(v613);
let v467 = v40 + v466;
let v615 = v606[0];
let v473 = u32(v615);
let v474 = v68 + v473;
let v484 = *v107;
let v491 = v467 < v16;
let v492 = v474 < v15;
let v493 = v491 && v492;
if v493 {
let v494 = v467 * v15;
let v495 = v494 + v474;
let v499 = &(*v656)[v495];
*v499 = v484;

}
let v501 = v467 + v67;
let v509 = *v113;
let v516 = v501 < v16;
let v518 = v516 && v492;
if v518 {
let v519 = v501 * v15;
let v520 = v519 + v474;
let v524 = &(*v656)[v520];
*v524 = v509;

}
let v525 = u32(32);
let v526 = v467 + v525;
let v534 = *v119;
let v541 = v526 < v16;
let v543 = v541 && v492;
if v543 {
let v544 = v526 * v15;
let v545 = v544 + v474;
let v549 = &(*v656)[v545];
*v549 = v534;

}
let v550 = u32(48);
let v551 = v467 + v550;
let v559 = *v125;
let v566 = v551 < v16;
let v568 = v566 && v492;
if v568 {
let v569 = v551 * v15;
let v570 = v569 + v474;
let v574 = &(*v656)[v570];
*v574 = v559;

}
return;

}
