var<workgroup> shared_v22: array<f32, 544>;
var<workgroup> shared_v26: array<f32, 272>;
var<workgroup> shared_v30: array<f32, 1>;
var<workgroup> shared_v34: array<i32, 1>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f32_n_1(@builtin(local_invocation_index) v494: u32, @builtin(workgroup_id) v496: vec3<u32>, @builtin(local_invocation_id) v509: vec3<u32>) {
let v546 = &v13;
let v547 = &v9;
let v548 = &v5;
let v549 = &v1;
let v3 = u32(0);
let v17 = info_var.scalars_usize[0];
let v18 = info_var.scalars_usize[1];
let v19 = info_var.scalars_usize[2];
let v20 = info_var.scalars_usize[3];
let v477 = &shared_v22;
let v478 = &shared_v26;
let v32 = u32(1);
let v480 = &shared_v34;
let v495 = v494;
let v39 = u32(0);
let v40 = v495 == v39;
if v40 {
let v497 = v496[1];
let v42 = u32(v497);
let v46 = &(*v547)[v42];
let v47 = *v46;
let v52 = &(*v480)[v3];
*v52 = v47;

}
workgroupBarrier();
let v57 = &(*v480)[v3];
let v58 = workgroupUniformLoad(v57);
let v59 = i32(0);
let v60 = v58 >= v59;
if v60 {
let v498 = v496[1];
let v62 = u32(v498);
let v63 = u32(32);
let v64 = v62 * v63;
var<function> v481_store: array<u32, 2>= array<u32, 2>();
let v481 = &v481_store;
let v70 = u32(v495);
let v71 = u32(16);
let v72 = v70 / v71;
let v75 = u32(31);
let v76 = min(v72, v75);
let v77 = v64 + v76;
let v79 = v20 - v32;
let v80 = min(v77, v79);
let v81 = v80 * v17;
let v86 = &(*v481)[v3];
*v86 = v81;
let v92 = v72 + v71;
let v94 = min(v92, v75);
let v95 = v64 + v94;
let v98 = min(v95, v79);
let v99 = v98 * v17;
let v104 = &(*v481)[v32];
*v104 = v99;
let v105 = u32(v58);
let v501 = v496[0];
let v107 = u32(v501);
let v109 = v107 * v71;
var<function> v482_store: array<u32, 1>= array<u32, 1>();
let v482 = &v482_store;
let v120 = v109 + v72;
let v122 = v19 - v32;
let v123 = min(v120, v122);
let v124 = v105 * v19;
let v125 = v124 + v123;
let v126 = v125 * v18;
let v131 = &(*v482)[v3];
*v131 = v126;
var<function> v483_store: array<f32, 2>= array<f32, 2>();
let v483 = &v483_store;
var<function> v484_store: array<f32, 1>= array<f32, 1>();
let v484 = &v484_store;
var<function> v485_store: array<f32, 2>= array<f32, 2>();
let v485 = &v485_store;
let v148 = &(*v485)[v3];
let v149 = f32(0.0);
*v148 = v149;
let v154 = &(*v485)[v32];
*v154 = v149;
var<function> v486_store: array<f32, 1>= array<f32, 1>();
let v486 = &v486_store;
let v164 = &(*v486)[v3];
*v164 = v149;
var<function> v487_store: u32;
let v487 = &v487_store;
*v487 = v3;
loop {
let v169 = *v487;
let v170 = v169 < v17;
if !v170 { break; }
let v175 = v70 % v71;
let v176 = *v487;
let v177 = v176 + v175;
var<function> v489_store: f32;
let v489 = &v489_store;
*v489 = v149;
let v180 = v177 < v17;
if v180 {
let v186 = *v86;
let v187 = v186 + v177;
let v191 = &(*v549)[v187];
let v192 = *v191;
*v489 = v192;

}
let v197 = &(*v483)[v3];
let v198 = *v489;
*v197 = v198;
var<function> v490_store: f32;
let v490 = &v490_store;
*v490 = v149;
if v180 {
let v207 = *v104;
let v208 = v207 + v177;
let v212 = &(*v549)[v208];
let v213 = *v212;
*v490 = v213;

}
let v218 = &(*v483)[v32];
let v219 = *v490;
*v218 = v219;
var<function> v491_store: f32;
let v491 = &v491_store;
*v491 = v149;
if v180 {
let v228 = *v131;
let v229 = v228 + v177;
let v233 = &(*v548)[v229];
let v234 = *v233;
*v491 = v234;

}
let v239 = &(*v484)[v3];
let v240 = *v491;
*v239 = v240;
workgroupBarrier();
let v254 = v72 < v63;
if v254 {
let v260 = *v197;
let v261 = u32(17);
let v262 = v72 * v261;
let v263 = v262 + v175;
let v269 = &(*v477)[v263];
*v269 = v260;

}
let v277 = v92 < v63;
if v277 {
let v283 = *v218;
let v284 = u32(17);
let v285 = v92 * v284;
let v286 = v285 + v175;
let v292 = &(*v477)[v286];
*v292 = v283;

}
let v306 = v72 < v71;
if v306 {
let v312 = *v239;
let v313 = u32(17);
let v314 = v72 * v313;
let v315 = v314 + v175;
let v321 = &(*v478)[v315];
*v321 = v312;

}
workgroupBarrier();
var<function> v492_store: array<f32, 2>= array<f32, 2>();
let v492 = &v492_store;
for(var v329: u32 = v3; v329 < v71; v329 += v32) {
let v510 = v509[1];
let v332 = u32(v510);
let v335 = u32(17);
let v336 = v332 * v335;
let v337 = v336 + v329;
let v341 = &(*v477)[v337];
let v342 = *v341;
let v347 = &(*v492)[v3];
*v347 = v342;
let v351 = v332 + v71;
let v353 = v351 * v335;
let v354 = v353 + v329;
let v358 = &(*v477)[v354];
let v359 = *v358;
let v364 = &(*v492)[v32];
*v364 = v359;
let v512 = v509[0];
let v366 = u32(v512);
let v370 = v366 * v335;
let v371 = v370 + v329;
let v375 = &(*v478)[v371];
let v376 = *v375;
let v382 = *v347;
let v389 = *v148;
let v544 = fma(v382, v376, v389);
*v148 = v544;
let v396 = *v364;
let v403 = *v154;
let v545 = fma(v396, v376, v403);
*v154 = v545;

}
let v405 = *v487;
let v407 = v405 + v71;
*v487 = v407;

}
let v514 = v509[1];
let v413 = u32(v514);
let v414 = v64 + v413;
let v516 = v509[0];
let v420 = u32(v516);
let v421 = v109 + v420;
let v431 = *v148;
let v438 = v414 < v20;
let v439 = v421 < v19;
let v440 = v438 && v439;
if v440 {
let v441 = v414 * v19;
let v442 = v441 + v421;
let v446 = &(*v546)[v442];
*v446 = v431;

}
let v448 = v414 + v71;
let v456 = *v154;
let v463 = v448 < v20;
let v465 = v463 && v439;
if v465 {
let v466 = v448 * v19;
let v467 = v466 + v421;
let v471 = &(*v546)[v467];
*v471 = v456;

}

}
return;

}
