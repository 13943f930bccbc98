enable f16;
var<workgroup> shared_v22: array<f32, 544>;
var<workgroup> shared_v26: array<f32, 272>;
var<workgroup> shared_v30: array<f32, 1>;
var<workgroup> shared_v34: array<i32, 1>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f16>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f16_n_1(@builtin(local_invocation_index) v495: u32, @builtin(workgroup_id) v497: vec3<u32>, @builtin(local_invocation_id) v510: vec3<u32>) {
let v547 = &v13;
let v548 = &v9;
let v549 = &v5;
let v550 = &v1;
let v3 = u32(0);
let v17 = info_var.scalars_usize[0];
let v18 = info_var.scalars_usize[1];
let v19 = info_var.scalars_usize[2];
let v20 = info_var.scalars_usize[3];
let v478 = &shared_v22;
let v479 = &shared_v26;
let v32 = u32(1);
let v481 = &shared_v34;
let v496 = v495;
let v39 = u32(0);
let v40 = v496 == v39;
if v40 {
let v498 = v497[1];
let v42 = u32(v498);
let v46 = &(*v548)[v42];
let v47 = *v46;
let v52 = &(*v481)[v3];
*v52 = v47;

}
workgroupBarrier();
let v57 = &(*v481)[v3];
let v58 = workgroupUniformLoad(v57);
let v59 = i32(0);
let v60 = v58 >= v59;
if v60 {
let v499 = v497[1];
let v62 = u32(v499);
let v63 = u32(32);
let v64 = v62 * v63;
var<function> v482_store: array<u32, 2>= array<u32, 2>();
let v482 = &v482_store;
let v70 = u32(v496);
let v71 = u32(16);
let v72 = v70 / v71;
let v75 = u32(31);
let v76 = min(v72, v75);
let v77 = v64 + v76;
let v79 = v20 - v32;
let v80 = min(v77, v79);
let v81 = v80 * v17;
let v86 = &(*v482)[v3];
*v86 = v81;
let v92 = v72 + v71;
let v94 = min(v92, v75);
let v95 = v64 + v94;
let v98 = min(v95, v79);
let v99 = v98 * v17;
let v104 = &(*v482)[v32];
*v104 = v99;
let v105 = u32(v58);
let v502 = v497[0];
let v107 = u32(v502);
let v109 = v107 * v71;
var<function> v483_store: array<u32, 1>= array<u32, 1>();
let v483 = &v483_store;
let v120 = v109 + v72;
let v122 = v19 - v32;
let v123 = min(v120, v122);
let v124 = v105 * v19;
let v125 = v124 + v123;
let v126 = v125 * v18;
let v131 = &(*v483)[v3];
*v131 = v126;
var<function> v484_store: array<f32, 2>= array<f32, 2>();
let v484 = &v484_store;
var<function> v485_store: array<f16, 1>= array<f16, 1>();
let v485 = &v485_store;
var<function> v486_store: array<f32, 2>= array<f32, 2>();
let v486 = &v486_store;
let v148 = &(*v486)[v3];
let v149 = f32(0.0);
*v148 = v149;
let v154 = &(*v486)[v32];
*v154 = v149;
var<function> v487_store: array<f32, 1>= array<f32, 1>();
let v487 = &v487_store;
let v164 = &(*v487)[v3];
*v164 = v149;
var<function> v488_store: u32;
let v488 = &v488_store;
*v488 = v3;
loop {
let v169 = *v488;
let v170 = v169 < v17;
if !v170 { break; }
let v175 = v70 % v71;
let v176 = *v488;
let v177 = v176 + v175;
var<function> v490_store: f32;
let v490 = &v490_store;
*v490 = v149;
let v180 = v177 < v17;
if v180 {
let v186 = *v86;
let v187 = v186 + v177;
let v191 = &(*v550)[v187];
let v192 = *v191;
*v490 = v192;

}
let v197 = &(*v484)[v3];
let v198 = *v490;
*v197 = v198;
var<function> v491_store: f32;
let v491 = &v491_store;
*v491 = v149;
if v180 {
let v207 = *v104;
let v208 = v207 + v177;
let v212 = &(*v550)[v208];
let v213 = *v212;
*v491 = v213;

}
let v218 = &(*v484)[v32];
let v219 = *v491;
*v218 = v219;
let v220 = f16(0.0);
var<function> v492_store: f16;
let v492 = &v492_store;
*v492 = v220;
if v180 {
let v228 = *v131;
let v229 = v228 + v177;
let v233 = &(*v549)[v229];
let v234 = *v233;
*v492 = v234;

}
let v239 = &(*v485)[v3];
let v240 = *v492;
*v239 = v240;
workgroupBarrier();
let v254 = v72 < v63;
if v254 {
let v260 = *v197;
let v261 = u32(17);
let v262 = v72 * v261;
let v263 = v262 + v175;
let v269 = &(*v478)[v263];
*v269 = v260;

}
let v277 = v92 < v63;
if v277 {
let v283 = *v218;
let v284 = u32(17);
let v285 = v92 * v284;
let v286 = v285 + v175;
let v292 = &(*v478)[v286];
*v292 = v283;

}
let v306 = v72 < v71;
if v306 {
let v312 = *v239;
let v313 = f32(v312);
let v314 = u32(17);
let v315 = v72 * v314;
let v316 = v315 + v175;
let v322 = &(*v479)[v316];
*v322 = v313;

}
workgroupBarrier();
var<function> v493_store: array<f32, 2>= array<f32, 2>();
let v493 = &v493_store;
for(var v330: u32 = v3; v330 < v71; v330 += v32) {
let v511 = v510[1];
let v333 = u32(v511);
let v336 = u32(17);
let v337 = v333 * v336;
let v338 = v337 + v330;
let v342 = &(*v478)[v338];
let v343 = *v342;
let v348 = &(*v493)[v3];
*v348 = v343;
let v352 = v333 + v71;
let v354 = v352 * v336;
let v355 = v354 + v330;
let v359 = &(*v478)[v355];
let v360 = *v359;
let v365 = &(*v493)[v32];
*v365 = v360;
let v513 = v510[0];
let v367 = u32(v513);
let v371 = v367 * v336;
let v372 = v371 + v330;
let v376 = &(*v479)[v372];
let v377 = *v376;
let v383 = *v348;
let v390 = *v148;
let v545 = fma(v383, v377, v390);
*v148 = v545;
let v397 = *v365;
let v404 = *v154;
let v546 = fma(v397, v377, v404);
*v154 = v546;

}
let v406 = *v488;
let v408 = v406 + v71;
*v488 = v408;

}
let v515 = v510[1];
let v414 = u32(v515);
let v415 = v64 + v414;
let v517 = v510[0];
let v421 = u32(v517);
let v422 = v109 + v421;
let v432 = *v148;
let v439 = v415 < v20;
let v440 = v422 < v19;
let v441 = v439 && v440;
if v441 {
let v442 = v415 * v19;
let v443 = v442 + v422;
let v447 = &(*v547)[v443];
*v447 = v432;

}
let v449 = v415 + v71;
let v457 = *v154;
let v464 = v449 < v20;
let v466 = v464 && v440;
if v466 {
let v467 = v449 * v19;
let v468 = v467 + v422;
let v472 = &(*v547)[v468];
*v472 = v457;

}

}
return;

}
