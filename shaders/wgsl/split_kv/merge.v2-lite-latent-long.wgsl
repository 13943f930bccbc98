var<workgroup> shared_v15: array<vec4<f32>, 256>;
var<workgroup> shared_v19: array<f32, 16>;
var<workgroup> shared_v23: array<f32, 16>;
@group(0) @binding(2) var<storage, read_write> v9: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn merge_kernel_n_4(@builtin(workgroup_id) v349: vec3<u32>, @builtin(num_workgroups) v351: vec3<u32>, @builtin(local_invocation_id) v355: vec3<u32>, @builtin(local_invocation_index) v358: u32) {
let v376 = &v9;
let v377 = &v5;
let v378 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_u32[0];
let v14 = info_var.scalars_u32[1];
let v327 = &shared_v15;
let v328 = &shared_v19;
let v21 = u32(16);
let v329 = &shared_v23;
let v350 = v349[2];
let v352 = v351[1];
let v29 = v350 * v352;
let v353 = v349[1];
let v31 = v29 + v353;
let v32 = u32(1);
let v33 = v13 - v32;
let v34 = min(v31, v33);
let v35 = u32(v34);
let v354 = v349[0];
let v37 = u32(v354);
let v39 = v37 * v21;
let v356 = v355[0];
let v41 = u32(v356);
let v42 = v39 + v41;
let v43 = u32(127);
let v44 = min(v42, v43);
let v45 = u32(v14);
let v46 = v35 * v45;
let v47 = f32(0.0);
let v48 = vec4<f32>(v47);
let v49 = f32(-1.0000000150474662e30);
var<function> v330_store: f32;
let v330 = &v330_store;
*v330 = v49;
var<function> v331_store: f32;
let v331 = &v331_store;
*v331 = v47;
var<function> v332_store: vec4<f32>;
let v332 = &v332_store;
*v332 = v48;
let v57 = v45 + v21;
let v58 = u32(1);
let v59 = v57 - v58;
let v61 = v59 / v21;
for(var v64: u32 = v3; v64 < v61; v64 += v58) {
var<function> v334_store: array<f32, 1>= array<f32, 1>();
let v334 = &v334_store;
var<function> v335_store: array<f32, 1>= array<f32, 1>();
let v335 = &v335_store;
var<function> v336_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v336 = &v336_store;
var<function> v337_store: f32;
let v337 = &v337_store;
let v79 = *v330;
*v337 = v79;
let v85 = v64 * v21;
let v357 = v355[1];
let v87 = u32(v357);
let v88 = v85 + v87;
let v90 = v45 - v58;
let v91 = min(v88, v90);
let v92 = v46 + v91;
let v93 = u32(2);
let v94 = v92 * v93;
let v98 = &(*v377)[v94];
let v99 = *v98;
let v104 = &(*v334)[v3];
*v104 = v99;
let v105 = v88 >= v45;
if v105 {
*v104 = v49;

}
let v115 = v94 + v58;
let v119 = &(*v377)[v115];
let v120 = *v119;
let v125 = &(*v335)[v3];
*v125 = v120;
let v126 = u32(128);
let v127 = v92 * v126;
let v128 = v127 + v44;
let v132 = &(*v378)[v128];
let v133 = *v132;
let v138 = &(*v336)[v3];
*v138 = v133;
let v144 = *v104;
let v145 = *v330;
let v146 = max(v145, v144);
*v330 = v146;
var<function> v338_store: f32;
let v338 = &v338_store;
*v338 = v47;
let v150 = *v337;
let v151 = f32(-5.000000075237331e29);
let v152 = v150 > v151;
if v152 {
let v154 = *v330;
let v155 = v150 - v154;
let v156 = exp(v155);
*v338 = v156;

}
var<function> v339_store: f32;
let v339 = &v339_store;
let v158 = *v338;
*v339 = v158;
let v159 = *v331;
let v160 = *v339;
let v161 = v159 * v160;
*v331 = v161;
let v162 = *v339;
let v163 = vec4<f32>(v162);
let v164 = *v332;
let v165 = v164 * v163;
*v332 = v165;
let v171 = *v104;
var<function> v340_store: f32;
let v340 = &v340_store;
*v340 = v47;
let v176 = v171 > v151;
if v176 {
let v177 = *v330;
let v178 = v171 - v177;
let v179 = exp(v178);
*v340 = v179;

}
let v185 = *v125;
let v186 = *v340;
let v188 = *v331;
let v374 = fma(v186, v185, v188);
*v331 = v374;
let v195 = *v138;
var<function> v341_store: vec4<f32>;
let v341 = &v341_store;
*v341 = v48;
let v199 = *v340;
let v201 = v199 > v47;
if v201 {
let v203 = vec4<f32>(v199);
let v204 = v195 * v203;
*v341 = v204;

}
let v205 = *v332;
let v206 = *v341;
let v207 = v205 + v206;
*v332 = v207;

}
let v359 = v358;
let v209 = u32(v359);
let v213 = &(*v327)[v209];
let v214 = *v332;
*v213 = v214;
let v216 = u32(0);
let v217 = v356 == v216;
if v217 {
let v361 = v355[1];
let v219 = u32(v361);
let v223 = &(*v328)[v219];
let v224 = *v330;
*v223 = v224;
let v230 = &(*v329)[v219];
let v231 = *v331;
*v230 = v231;

}
workgroupBarrier();
let v363 = v355[1];
let v234 = v363 == v216;
let v235 = u32(128);
let v236 = v42 < v235;
let v237 = v234 && v236;
if v237 {
let v242 = &(*v328)[v3];
let v243 = *v242;
var<function> v342_store: f32;
let v342 = &v342_store;
*v342 = v243;
for(var v248: u32 = v58; v248 < v21; v248 += v58) {
let v253 = &(*v328)[v248];
let v254 = *v253;
let v255 = *v342;
let v256 = max(v255, v254);
*v342 = v256;

}
var<function> v344_store: vec4<f32>;
let v344 = &v344_store;
*v344 = v48;
var<function> v345_store: f32;
let v345 = &v345_store;
*v345 = v47;
for(var v266: u32 = v3; v266 < v21; v266 += v58) {
let v271 = &(*v328)[v266];
let v272 = *v271;
var<function> v347_store: f32;
let v347 = &v347_store;
*v347 = v47;
let v276 = f32(-5.000000075237331e29);
let v277 = v272 > v276;
if v277 {
let v278 = *v342;
let v279 = v272 - v278;
let v280 = exp(v279);
*v347 = v280;

}
let v282 = v266 * v21;
let v285 = v282 + v41;
let v289 = &(*v327)[v285];
let v290 = *v289;
var<function> v348_store: vec4<f32>;
let v348 = &v348_store;
*v348 = v48;
let v294 = *v347;
let v296 = v294 > v47;
if v296 {
let v298 = vec4<f32>(v294);
let v299 = v290 * v298;
*v348 = v299;

}
let v300 = *v344;
let v301 = *v348;
let v302 = v300 + v301;
*v344 = v302;
let v306 = &(*v329)[v266];
let v307 = *v306;
let v308 = *v347;
let v310 = *v345;
let v375 = fma(v308, v307, v310);
*v345 = v375;

}
let v312 = *v345;
let v313 = vec4<f32>(v312);
let v314 = *v344;
let v315 = v314 / v313;
let v317 = v35 * v235;
let v318 = v317 + v42;
let v322 = &(*v376)[v318];
*v322 = v315;

}
return;

}
