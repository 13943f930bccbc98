var<workgroup> shared_v18: array<f32, 272>;
var<workgroup> shared_v22: array<f32, 272>;
var<workgroup> shared_v26: array<f32, 1>;
var<workgroup> shared_v30: array<i32, 1>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f32_n_1(@builtin(workgroup_id) v345: vec3<u32>, @builtin(local_invocation_index) v347: u32, @builtin(local_invocation_id) v356: vec3<u32>) {
let v382 = &v9;
let v383 = &v5;
let v384 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_usize[0];
let v14 = info_var.scalars_usize[1];
let v15 = info_var.scalars_usize[2];
let v16 = info_var.scalars_usize[3];
let v329 = &shared_v18;
let v330 = &shared_v22;
let v28 = u32(1);
let v346 = v345[1];
let v38 = u32(v346);
let v39 = u32(16);
let v40 = v38 * v39;
var<function> v333_store: array<u32, 1>= array<u32, 1>();
let v333 = &v333_store;
let v348 = v347;
let v46 = u32(v348);
let v48 = v46 / v39;
let v51 = u32(15);
let v52 = min(v48, v51);
let v53 = v40 + v52;
let v55 = v16 - v28;
let v56 = min(v53, v55);
let v57 = v56 * v13;
let v62 = &(*v333)[v3];
*v62 = v57;
let v349 = v345[0];
let v66 = u32(v349);
let v68 = v66 * v39;
var<function> v334_store: array<u32, 1>= array<u32, 1>();
let v334 = &v334_store;
let v79 = v68 + v48;
let v81 = v15 - v28;
let v82 = min(v79, v81);
let v85 = v82 * v14;
let v90 = &(*v334)[v3];
*v90 = v85;
var<function> v335_store: array<f32, 1>= array<f32, 1>();
let v335 = &v335_store;
var<function> v336_store: array<f32, 1>= array<f32, 1>();
let v336 = &v336_store;
var<function> v337_store: array<f32, 1>= array<f32, 1>();
let v337 = &v337_store;
let v107 = &(*v337)[v3];
let v108 = f32(0.0);
*v107 = v108;
var<function> v338_store: array<f32, 1>= array<f32, 1>();
let v338 = &v338_store;
let v117 = &(*v338)[v3];
*v117 = v108;
var<function> v339_store: u32;
let v339 = &v339_store;
*v339 = v3;
loop {
let v122 = *v339;
let v123 = v122 < v13;
if !v123 { break; }
let v128 = v46 % v39;
let v129 = *v339;
let v130 = v129 + v128;
var<function> v341_store: f32;
let v341 = &v341_store;
*v341 = v108;
let v133 = v130 < v13;
if v133 {
let v139 = *v62;
let v140 = v139 + v130;
let v144 = &(*v384)[v140];
let v145 = *v144;
*v341 = v145;

}
let v150 = &(*v335)[v3];
let v151 = *v341;
*v150 = v151;
var<function> v342_store: f32;
let v342 = &v342_store;
*v342 = v108;
if v133 {
let v160 = *v90;
let v161 = v160 + v130;
let v165 = &(*v383)[v161];
let v166 = *v165;
*v342 = v166;

}
let v171 = &(*v336)[v3];
let v172 = *v342;
*v171 = v172;
workgroupBarrier();
let v186 = v48 < v39;
if v186 {
let v192 = *v150;
let v193 = u32(17);
let v194 = v48 * v193;
let v195 = v194 + v128;
let v201 = &(*v329)[v195];
*v201 = v192;

}
if v186 {
let v221 = *v171;
let v222 = u32(17);
let v223 = v48 * v222;
let v224 = v223 + v128;
let v230 = &(*v330)[v224];
*v230 = v221;

}
workgroupBarrier();
var<function> v343_store: array<f32, 1>= array<f32, 1>();
let v343 = &v343_store;
for(var v238: u32 = v3; v238 < v39; v238 += v28) {
let v357 = v356[1];
let v241 = u32(v357);
let v244 = u32(17);
let v245 = v241 * v244;
let v246 = v245 + v238;
let v250 = &(*v329)[v246];
let v251 = *v250;
let v256 = &(*v343)[v3];
*v256 = v251;
let v358 = v356[0];
let v258 = u32(v358);
let v262 = v258 * v244;
let v263 = v262 + v238;
let v267 = &(*v330)[v263];
let v268 = *v267;
let v274 = *v256;
let v281 = *v107;
let v381 = fma(v274, v268, v281);
*v107 = v381;

}
let v283 = *v339;
let v285 = v283 + v39;
*v339 = v285;

}
let v360 = v356[1];
let v291 = u32(v360);
let v292 = v40 + v291;
let v362 = v356[0];
let v298 = u32(v362);
let v299 = v68 + v298;
let v309 = *v107;
let v316 = v292 < v16;
let v317 = v299 < v15;
let v318 = v316 && v317;
if v318 {
let v319 = v292 * v15;
let v320 = v319 + v299;
let v324 = &(*v382)[v320];
*v324 = v309;

}
return;

}
