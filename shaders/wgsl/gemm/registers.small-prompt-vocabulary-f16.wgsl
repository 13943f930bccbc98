enable f16;
var<workgroup> shared_v18: array<f32, 272>;
var<workgroup> shared_v22: array<f32, 272>;
var<workgroup> shared_v26: array<f32, 1>;
var<workgroup> shared_v30: array<i32, 1>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f16>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f16_n_1(@builtin(workgroup_id) v346: vec3<u32>, @builtin(local_invocation_index) v348: u32, @builtin(local_invocation_id) v357: vec3<u32>) {
let v383 = &v9;
let v384 = &v5;
let v385 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_usize[0];
let v14 = info_var.scalars_usize[1];
let v15 = info_var.scalars_usize[2];
let v16 = info_var.scalars_usize[3];
let v330 = &shared_v18;
let v331 = &shared_v22;
let v28 = u32(1);
let v347 = v346[1];
let v38 = u32(v347);
let v39 = u32(16);
let v40 = v38 * v39;
var<function> v334_store: array<u32, 1>= array<u32, 1>();
let v334 = &v334_store;
let v349 = v348;
let v46 = u32(v349);
let v48 = v46 / v39;
let v51 = u32(15);
let v52 = min(v48, v51);
let v53 = v40 + v52;
let v55 = v16 - v28;
let v56 = min(v53, v55);
let v57 = v56 * v13;
let v62 = &(*v334)[v3];
*v62 = v57;
let v350 = v346[0];
let v66 = u32(v350);
let v68 = v66 * v39;
var<function> v335_store: array<u32, 1>= array<u32, 1>();
let v335 = &v335_store;
let v79 = v68 + v48;
let v81 = v15 - v28;
let v82 = min(v79, v81);
let v85 = v82 * v14;
let v90 = &(*v335)[v3];
*v90 = v85;
var<function> v336_store: array<f32, 1>= array<f32, 1>();
let v336 = &v336_store;
var<function> v337_store: array<f16, 1>= array<f16, 1>();
let v337 = &v337_store;
var<function> v338_store: array<f32, 1>= array<f32, 1>();
let v338 = &v338_store;
let v107 = &(*v338)[v3];
let v108 = f32(0.0);
*v107 = v108;
var<function> v339_store: array<f32, 1>= array<f32, 1>();
let v339 = &v339_store;
let v117 = &(*v339)[v3];
*v117 = v108;
var<function> v340_store: u32;
let v340 = &v340_store;
*v340 = v3;
loop {
let v122 = *v340;
let v123 = v122 < v13;
if !v123 { break; }
let v128 = v46 % v39;
let v129 = *v340;
let v130 = v129 + v128;
var<function> v342_store: f32;
let v342 = &v342_store;
*v342 = v108;
let v133 = v130 < v13;
if v133 {
let v139 = *v62;
let v140 = v139 + v130;
let v144 = &(*v385)[v140];
let v145 = *v144;
*v342 = v145;

}
let v150 = &(*v336)[v3];
let v151 = *v342;
*v150 = v151;
let v152 = f16(0.0);
var<function> v343_store: f16;
let v343 = &v343_store;
*v343 = v152;
if v133 {
let v160 = *v90;
let v161 = v160 + v130;
let v165 = &(*v384)[v161];
let v166 = *v165;
*v343 = v166;

}
let v171 = &(*v337)[v3];
let v172 = *v343;
*v171 = v172;
workgroupBarrier();
let v186 = v48 < v39;
if v186 {
let v192 = *v150;
let v193 = u32(17);
let v194 = v48 * v193;
let v195 = v194 + v128;
let v201 = &(*v330)[v195];
*v201 = v192;

}
if v186 {
let v221 = *v171;
let v222 = f32(v221);
let v223 = u32(17);
let v224 = v48 * v223;
let v225 = v224 + v128;
let v231 = &(*v331)[v225];
*v231 = v222;

}
workgroupBarrier();
var<function> v344_store: array<f32, 1>= array<f32, 1>();
let v344 = &v344_store;
for(var v239: u32 = v3; v239 < v39; v239 += v28) {
let v358 = v357[1];
let v242 = u32(v358);
let v245 = u32(17);
let v246 = v242 * v245;
let v247 = v246 + v239;
let v251 = &(*v330)[v247];
let v252 = *v251;
let v257 = &(*v344)[v3];
*v257 = v252;
let v359 = v357[0];
let v259 = u32(v359);
let v263 = v259 * v245;
let v264 = v263 + v239;
let v268 = &(*v331)[v264];
let v269 = *v268;
let v275 = *v257;
let v282 = *v107;
let v382 = fma(v275, v269, v282);
*v107 = v382;

}
let v284 = *v340;
let v286 = v284 + v39;
*v340 = v286;

}
let v361 = v357[1];
let v292 = u32(v361);
let v293 = v40 + v292;
let v363 = v357[0];
let v299 = u32(v363);
let v300 = v68 + v299;
let v310 = *v107;
let v317 = v293 < v16;
let v318 = v300 < v15;
let v319 = v317 && v318;
if v319 {
let v320 = v293 * v15;
let v321 = v320 + v300;
let v325 = &(*v383)[v321];
*v325 = v310;

}
return;

}
