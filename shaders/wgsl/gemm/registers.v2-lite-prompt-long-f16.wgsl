enable f16;
var<workgroup> shared_v18: array<f32, 1088>;
var<workgroup> shared_v22: array<f32, 272>;
var<workgroup> shared_v26: array<f32, 1>;
var<workgroup> shared_v30: array<i32, 1>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f16>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f16_n_4(@builtin(workgroup_id) v596: vec3<u32>, @builtin(local_invocation_index) v598: u32, @builtin(local_invocation_id) v607: vec3<u32>) {
let v657 = &v9;
let v658 = &v5;
let v659 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_usize[0];
let v14 = info_var.scalars_usize[1];
let v15 = info_var.scalars_usize[2];
let v16 = info_var.scalars_usize[3];
let v580 = &shared_v18;
let v581 = &shared_v22;
let v28 = u32(1);
let v597 = v596[1];
let v38 = u32(v597);
let v39 = u32(64);
let v40 = v38 * v39;
var<function> v584_store: array<u32, 1>= array<u32, 1>();
let v584 = &v584_store;
let v599 = v598;
let v46 = u32(v599);
let v47 = u32(4);
let v48 = v46 / v47;
let v51 = u32(63);
let v52 = min(v48, v51);
let v53 = v40 + v52;
let v55 = v16 - v28;
let v56 = min(v53, v55);
let v57 = v56 * v13;
let v62 = &(*v584)[v3];
*v62 = v57;
let v600 = v596[0];
let v66 = u32(v600);
let v67 = u32(16);
let v68 = v66 * v67;
var<function> v585_store: array<u32, 1>= array<u32, 1>();
let v585 = &v585_store;
let v79 = v68 + v48;
let v81 = v15 - v28;
let v82 = min(v79, v81);
let v85 = v82 * v14;
let v90 = &(*v585)[v3];
*v90 = v85;
var<function> v586_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v586 = &v586_store;
var<function> v587_store: array<vec4<f16>, 1>= array<vec4<f16>, 1>();
let v587 = &v587_store;
var<function> v588_store: array<f32, 4>= array<f32, 4>();
let v588 = &v588_store;
let v107 = &(*v588)[v3];
let v108 = f32(0.0);
*v107 = v108;
let v113 = &(*v588)[v28];
*v113 = v108;
let v117 = u32(2);
let v119 = &(*v588)[v117];
*v119 = v108;
let v123 = u32(3);
let v125 = &(*v588)[v123];
*v125 = v108;
var<function> v589_store: array<f32, 1>= array<f32, 1>();
let v589 = &v589_store;
let v135 = &(*v589)[v3];
*v135 = v108;
var<function> v590_store: u32;
let v590 = &v590_store;
*v590 = v3;
loop {
let v140 = *v590;
let v141 = v140 < v13;
if !v141 { break; }
let v146 = v46 % v47;
let v147 = *v590;
let v148 = v147 + v146;
let v150 = vec4<f32>(v108);
var<function> v592_store: vec4<f32>;
let v592 = &v592_store;
*v592 = v150;
let v152 = v148 < v13;
if v152 {
let v158 = *v62;
let v159 = v158 + v148;
let v163 = &(*v659)[v159];
let v164 = *v163;
*v592 = v164;

}
let v169 = &(*v586)[v3];
let v170 = *v592;
*v169 = v170;
let v171 = f16(0.0);
let v172 = vec4<f16>(v171);
var<function> v593_store: vec4<f16>;
let v593 = &v593_store;
*v593 = v172;
if v152 {
let v180 = *v90;
let v181 = v180 + v148;
let v185 = &(*v658)[v181];
let v186 = *v185;
*v593 = v186;

}
let v191 = &(*v587)[v3];
let v192 = *v593;
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
let v222 = &(*v580)[v216];
*v222 = v213;
let v223 = v212[1];
let v228 = v216 + v28;
let v232 = &(*v580)[v228];
*v232 = v223;
let v233 = v212[2];
let v238 = v216 + v117;
let v242 = &(*v580)[v238];
*v242 = v233;
let v243 = v212[3];
let v248 = v216 + v123;
let v252 = &(*v580)[v248];
*v252 = v243;

}
let v266 = v48 < v67;
if v266 {
let v272 = *v191;
let v273 = vec4<f32>(v272);
let v274 = v273[0];
let v275 = u32(17);
let v276 = v48 * v275;
let v277 = v276 + v198;
let v283 = &(*v581)[v277];
*v283 = v274;
let v284 = v273[1];
let v289 = v277 + v28;
let v293 = &(*v581)[v289];
*v293 = v284;
let v294 = v273[2];
let v299 = v277 + v117;
let v303 = &(*v581)[v299];
*v303 = v294;
let v304 = v273[3];
let v309 = v277 + v123;
let v313 = &(*v581)[v309];
*v313 = v304;

}
workgroupBarrier();
var<function> v594_store: array<f32, 4>= array<f32, 4>();
let v594 = &v594_store;
for(var v321: u32 = v3; v321 < v67; v321 += v28) {
let v608 = v607[1];
let v324 = u32(v608);
let v327 = u32(17);
let v328 = v324 * v327;
let v329 = v328 + v321;
let v333 = &(*v580)[v329];
let v334 = *v333;
let v339 = &(*v594)[v3];
*v339 = v334;
let v343 = v324 + v67;
let v345 = v343 * v327;
let v346 = v345 + v321;
let v350 = &(*v580)[v346];
let v351 = *v350;
let v356 = &(*v594)[v28];
*v356 = v351;
let v359 = u32(32);
let v360 = v324 + v359;
let v362 = v360 * v327;
let v363 = v362 + v321;
let v367 = &(*v580)[v363];
let v368 = *v367;
let v373 = &(*v594)[v117];
*v373 = v368;
let v376 = u32(48);
let v377 = v324 + v376;
let v379 = v377 * v327;
let v380 = v379 + v321;
let v384 = &(*v580)[v380];
let v385 = *v384;
let v390 = &(*v594)[v123];
*v390 = v385;
let v612 = v607[0];
let v392 = u32(v612);
let v396 = v392 * v327;
let v397 = v396 + v321;
let v401 = &(*v581)[v397];
let v402 = *v401;
let v408 = *v339;
let v415 = *v107;
let v653 = fma(v408, v402, v415);
*v107 = v653;
let v422 = *v356;
let v429 = *v113;
let v654 = fma(v422, v402, v429);
*v113 = v654;
let v436 = *v373;
let v443 = *v119;
let v655 = fma(v436, v402, v443);
*v119 = v655;
let v450 = *v390;
let v457 = *v125;
let v656 = fma(v450, v402, v457);
*v125 = v656;

}
let v459 = *v590;
let v461 = v459 + v47;
*v590 = v461;

}
let v614 = v607[1];
let v467 = u32(v614);
let v468 = v40 + v467;
let v616 = v607[0];
let v474 = u32(v616);
let v475 = v68 + v474;
let v485 = *v107;
let v492 = v468 < v16;
let v493 = v475 < v15;
let v494 = v492 && v493;
if v494 {
let v495 = v468 * v15;
let v496 = v495 + v475;
let v500 = &(*v657)[v496];
*v500 = v485;

}
let v502 = v468 + v67;
let v510 = *v113;
let v517 = v502 < v16;
let v519 = v517 && v493;
if v519 {
let v520 = v502 * v15;
let v521 = v520 + v475;
let v525 = &(*v657)[v521];
*v525 = v510;

}
let v526 = u32(32);
let v527 = v468 + v526;
let v535 = *v119;
let v542 = v527 < v16;
let v544 = v542 && v493;
if v544 {
let v545 = v527 * v15;
let v546 = v545 + v475;
let v550 = &(*v657)[v546];
*v550 = v535;

}
let v551 = u32(48);
let v552 = v468 + v551;
let v560 = *v125;
let v567 = v552 < v16;
let v569 = v567 && v493;
if v569 {
let v570 = v552 * v15;
let v571 = v570 + v475;
let v575 = &(*v657)[v571];
*v575 = v560;

}
return;

}
