enable f16;
var<workgroup> shared_v18: array<f32, 272>;
var<workgroup> shared_v22: array<f32, 272>;
var<workgroup> shared_v26: array<f32, 1>;
var<workgroup> shared_v30: array<i32, 1>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec2<f16>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f16_n_2(@builtin(workgroup_id) v370: vec3<u32>, @builtin(local_invocation_index) v372: u32, @builtin(local_invocation_id) v381: vec3<u32>) {
let v407 = &v9;
let v408 = &v5;
let v409 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_usize[0];
let v14 = info_var.scalars_usize[1];
let v15 = info_var.scalars_usize[2];
let v16 = info_var.scalars_usize[3];
let v354 = &shared_v18;
let v355 = &shared_v22;
let v28 = u32(1);
let v371 = v370[1];
let v38 = u32(v371);
let v39 = u32(16);
let v40 = v38 * v39;
var<function> v358_store: array<u32, 1>= array<u32, 1>();
let v358 = &v358_store;
let v373 = v372;
let v46 = u32(v373);
let v47 = u32(8);
let v48 = v46 / v47;
let v51 = u32(15);
let v52 = min(v48, v51);
let v53 = v40 + v52;
let v55 = v16 - v28;
let v56 = min(v53, v55);
let v57 = v56 * v13;
let v62 = &(*v358)[v3];
*v62 = v57;
let v374 = v370[0];
let v66 = u32(v374);
let v68 = v66 * v39;
var<function> v359_store: array<u32, 1>= array<u32, 1>();
let v359 = &v359_store;
let v79 = v68 + v48;
let v81 = v15 - v28;
let v82 = min(v79, v81);
let v85 = v82 * v14;
let v90 = &(*v359)[v3];
*v90 = v85;
var<function> v360_store: array<vec2<f32>, 1>= array<vec2<f32>, 1>();
let v360 = &v360_store;
var<function> v361_store: array<vec2<f16>, 1>= array<vec2<f16>, 1>();
let v361 = &v361_store;
var<function> v362_store: array<f32, 1>= array<f32, 1>();
let v362 = &v362_store;
let v107 = &(*v362)[v3];
let v108 = f32(0.0);
*v107 = v108;
var<function> v363_store: array<f32, 1>= array<f32, 1>();
let v363 = &v363_store;
let v117 = &(*v363)[v3];
*v117 = v108;
var<function> v364_store: u32;
let v364 = &v364_store;
*v364 = v3;
loop {
let v122 = *v364;
let v123 = v122 < v13;
if !v123 { break; }
let v128 = v46 % v47;
let v129 = *v364;
let v130 = v129 + v128;
let v132 = vec2<f32>(v108);
var<function> v366_store: vec2<f32>;
let v366 = &v366_store;
*v366 = v132;
let v134 = v130 < v13;
if v134 {
let v140 = *v62;
let v141 = v140 + v130;
let v145 = &(*v409)[v141];
let v146 = *v145;
*v366 = v146;

}
let v151 = &(*v360)[v3];
let v152 = *v366;
*v151 = v152;
let v153 = f16(0.0);
let v154 = vec2<f16>(v153);
var<function> v367_store: vec2<f16>;
let v367 = &v367_store;
*v367 = v154;
if v134 {
let v162 = *v90;
let v163 = v162 + v130;
let v167 = &(*v408)[v163];
let v168 = *v167;
*v367 = v168;

}
let v173 = &(*v361)[v3];
let v174 = *v367;
*v173 = v174;
workgroupBarrier();
let v179 = u32(2);
let v180 = v128 * v179;
let v188 = v48 < v39;
if v188 {
let v194 = *v151;
let v195 = v194[0];
let v196 = u32(17);
let v197 = v48 * v196;
let v198 = v197 + v180;
let v204 = &(*v354)[v198];
*v204 = v195;
let v205 = v194[1];
let v210 = v198 + v28;
let v214 = &(*v354)[v210];
*v214 = v205;

}
if v188 {
let v234 = *v173;
let v235 = vec2<f32>(v234);
let v236 = v235[0];
let v237 = u32(17);
let v238 = v48 * v237;
let v239 = v238 + v180;
let v245 = &(*v355)[v239];
*v245 = v236;
let v246 = v235[1];
let v251 = v239 + v28;
let v255 = &(*v355)[v251];
*v255 = v246;

}
workgroupBarrier();
var<function> v368_store: array<f32, 1>= array<f32, 1>();
let v368 = &v368_store;
for(var v263: u32 = v3; v263 < v39; v263 += v28) {
let v382 = v381[1];
let v266 = u32(v382);
let v269 = u32(17);
let v270 = v266 * v269;
let v271 = v270 + v263;
let v275 = &(*v354)[v271];
let v276 = *v275;
let v281 = &(*v368)[v3];
*v281 = v276;
let v383 = v381[0];
let v283 = u32(v383);
let v287 = v283 * v269;
let v288 = v287 + v263;
let v292 = &(*v355)[v288];
let v293 = *v292;
let v299 = *v281;
let v306 = *v107;
let v406 = fma(v299, v293, v306);
*v107 = v406;

}
let v308 = *v364;
let v310 = v308 + v47;
*v364 = v310;

}
let v385 = v381[1];
let v316 = u32(v385);
let v317 = v40 + v316;
let v387 = v381[0];
let v323 = u32(v387);
let v324 = v68 + v323;
let v334 = *v107;
let v341 = v317 < v16;
let v342 = v324 < v15;
let v343 = v341 && v342;
if v343 {
let v344 = v317 * v15;
let v345 = v344 + v324;
let v349 = &(*v407)[v345];
*v349 = v334;

}
return;

}
